using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Teams;

/// <summary>The app package by Microsoft's own schemas.</summary>
public sealed class AppPackageTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "deploymentTemplates", "teams");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_manifest_is_what_Microsofts_schema_wants() =>
        (await FaultsAsync("manifest.json", "MicrosoftTeams.schema.json", text => text)).ShouldBe("");

    [Fact]
    public async Task So_are_the_translated_texts() =>
        (await FaultsAsync("en.json", "MicrosoftTeams.Localization.schema.json", text => text)).ShouldBe("");

    [Fact]
    public async Task A_manifest_that_is_not_is_found_out() =>
        (await FaultsAsync("manifest.json", "MicrosoftTeams.schema.json", text => text.Replace("\"accentColor\": \"#0F766E\"", "\"accentColor\": \"teal\"", StringComparison.Ordinal)))
            .ShouldContain("accentColor");

    private static async Task<string> FaultsAsync(string name, string schema, Func<string, string> change)
    {
        var npm = await NpmFolder.InstallAsync("Teams/npm", "teams-judge");
        var text = (await File.ReadAllTextAsync(Path.Combine(Source, name), Cancelled))
            .Replace("{{appId}}", "11111111-2222-3333-4444-555555555555", StringComparison.Ordinal)
            .Replace("{{address}}", "https://bot.example.com", StringComparison.Ordinal)
            .Replace("{{host}}", "bot.example.com", StringComparison.Ordinal)
            .Replace("{{version}}", "1.0.0", StringComparison.Ordinal);
        using var folder = new HostFolder();
        folder.Write(name, change(text));
        using var judge = npm.Start("node", "validate.js", Path.Combine(folder.Path, name), schema);
        var complaints = judge.StandardError.ReadToEndAsync(Cancelled);
        var faults = await judge.StandardOutput.ReadToEndAsync(Cancelled);
        await judge.WaitForExitAsync(Cancelled);
        (await complaints).ShouldBe("");
        return faults.Trim();
    }
}
