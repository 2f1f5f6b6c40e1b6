using System.IO.Compression;
using System.Text.Json.Nodes;
using BotTutor.Cli.Teams;

namespace BotTutor.Cli.Tests.Teams;

public sealed class TeamsPackageTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private static readonly string Source = Path.Combine(Repository.Root, "deploymentTemplates", "teams");
    private static readonly TeamsPackage Good = new(AppId, "https://bot.example.com:8443/here", "1.2.0");

    private readonly string _folder = Directory.CreateTempSubdirectory("bottutor-teams-").FullName;

    [Fact]
    public async Task The_package_holds_the_bots_own_values_both_languages_and_two_icons()
    {
        var file = Path.Combine(_folder, "out", "bot.zip");

        Good.Write(Source, file).ShouldBeEmpty();

        await using var zip = await ZipFile.OpenReadAsync(file, TestContext.Current.CancellationToken);
        zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal).ShouldBe(["color.png", "en.json", "manifest.json", "outline.png"]);
        await using var stream = await zip.GetEntry("manifest.json")!.OpenAsync(TestContext.Current.CancellationToken);
        var manifest = await JsonNode.ParseAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        ((string)manifest!["bots"]![0]!["botId"]!).ShouldBe(AppId);
        ((string)manifest["validDomains"]![0]!).ShouldBe("bot.example.com:8443");
        ((string)manifest["developer"]!["websiteUrl"]!).ShouldBe("https://bot.example.com:8443");
        ((string)manifest["version"]!).ShouldBe("1.2.0");
        manifest.ToJsonString().ShouldNotContain("{{");
    }

    [Fact]
    public void Every_translated_text_stands_in_the_manifest()
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(Source, "manifest.json")))!;
        var texts = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Source, "en.json")))!;

        foreach (var path in texts.Select(text => text.Key).Where(key => key != "$schema"))
        {
            path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.')
                .Aggregate((JsonNode?)manifest, static (node, name) => node is JsonArray items ? items[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : node?[name])
                .ShouldNotBeNull(path);
        }

        texts.Count.ShouldBe(1 + 4 + (2 * manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Count));
    }

    [Theory]
    [InlineData("my bot", "https://bot.example.com", "1.0.0", "--app-id should look like")]
    [InlineData(AppId, "http://bot.example.com", "1.0.0", "--address should be")]
    [InlineData(AppId, "bot.example.com", "1.0.0", "--address should be")]
    [InlineData(AppId, "https://bot.example.com", "1", "--version should look like")]
    public void A_wrong_value_is_named_and_nothing_is_written(string appId, string address, string version, string words)
    {
        var file = Path.Combine(_folder, "bot.zip");

        new TeamsPackage(appId, address, version).Write(Source, file).ShouldHaveSingleItem().ShouldContain(words);

        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public void Icons_of_another_size_long_names_and_missing_texts_are_named_all_at_once()
    {
        foreach (var path in Directory.EnumerateFiles(Source))
        {
            File.Copy(path, Path.Combine(_folder, Path.GetFileName(path)));
        }

        File.Copy(Path.Combine(Source, "outline.png"), Path.Combine(_folder, "color.png"), overwrite: true);
        File.WriteAllText(Path.Combine(_folder, "outline.png"), "no picture");
        File.WriteAllText(Path.Combine(_folder, "en.json"), "[");
        var manifest = File.ReadAllText(Path.Combine(_folder, "manifest.json"));
        File.WriteAllText(Path.Combine(_folder, "manifest.json"), manifest.Replace("\"short\": \"BotTutor\"", $"\"short\": \"{new string('x', 31)}\"", StringComparison.Ordinal));

        var faults = Good.Write(_folder, Path.Combine(_folder, "bot.zip"));

        faults.Count.ShouldBe(4);
        faults.ShouldContain(fault => fault.Contains("color.png should be a PNG of 192 x 192, but it is one of 32 x 32", StringComparison.Ordinal));
        faults.ShouldContain(fault => fault.Contains("outline.png", StringComparison.Ordinal));
        faults.ShouldContain(fault => fault.Contains("name.short", StringComparison.Ordinal));
        faults.ShouldContain(fault => fault.Contains("en.json", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_without_a_manifest_is_told()
    {
        using var error = new StringWriter();

        TeamsCommand.Run(Good, _folder, Path.Combine(_folder, "bot.zip"), TextWriter.Null, error).ShouldBe(1);

        error.ToString().ShouldContain("manifest.json is missing");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
