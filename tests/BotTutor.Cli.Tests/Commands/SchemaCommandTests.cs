using System.Text.Json;
using System.Text.Json.Nodes;
using BotTutor.Cli.Commands;
using BotTutor.Cli.Tests.Judges;

namespace BotTutor.Cli.Tests.Commands;

public sealed class SchemaCommandTests
{
    private static readonly string Schemas = Path.Combine(Repository.Root, "dialogs", "schemas");
    private static readonly JsonDocumentOptions AsEditorsRead = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly string Joined = Path.Combine(Schemas, "bottutor.schema");

    [Fact]
    public void The_schemas_of_the_product_are_those_of_its_kinds()
    {
        var folder = Directory.CreateTempSubdirectory("schemas").FullName;
        try
        {
            SchemaCommand.Run(folder, TextWriter.Null).ShouldBe(0);

            var made = Read(folder);
            var kept = Read(Schemas);
            made.Keys.ShouldBe(kept.Keys, ignoreOrder: true, customMessage: Remedy);
            made.Where(file => file.Value != kept[file.Key]).Select(file => file.Key).ShouldBeEmpty(Remedy);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Every_dialog_of_the_product_fits_its_schema() => (await UnfitAsync(Path.Combine(Repository.Root, "dialogs"))).ShouldBeEmpty();

    [Fact]
    public async Task Every_dialog_of_the_formats_own_tests_fits_the_schema()
    {
        var folder = Path.Combine(Repository.Shared, "conformance", "adaptive");
        Assert.SkipUnless(Directory.Exists(folder), "../shared/conformance is not there.");

        (await UnfitAsync(folder)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{ "$kind": "Microsoft.SendActivty", "activity": "hi" }""")]
    [InlineData("""{ "$kind": "Microsoft.SendActivity", "activity": "hi", "disabeld": true }""")]
    [InlineData("""{ "$kind": "Microsoft.SetProperty", "value": 1 }""")]
    [InlineData("""{ "$kind": "Microsoft.EditArray", "itemsProperty": "user.list", "changeType": "pusch", "value": 1 }""")]
    [InlineData("""{ "$kind": "Microsoft.IfCondition", "condition": "true", "actions": { "$kind": "Microsoft.EndTurn" } }""")]
    [InlineData("""{ "$kind": "Microsoft.IfCondition", "condition": "true", "actions": [ { "$kind": "Microsoft.OnIntent" } ] }""")]
    [InlineData("""{ "activity": "hi" }""")]
    public async Task What_a_kind_does_not_take_does_not_fit(string dialog) =>
        (await SchemaJudge.FaultsAsync(Joined, [JsonNode.Parse(dialog)!])).ShouldHaveSingleItem().ShouldNotBeEmpty();

    [Fact]
    public void A_schema_says_what_the_comments_say_and_what_stands_in_where_nothing_is_written()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Schemas, "Microsoft.ForeachPage.schema")))!;

        schema["properties"]!["pageSize"]!["description"]!.GetValue<string>().ShouldBe("How many items a page has; 10 unless said.");
        schema["properties"]!["pageSize"]!["default"]!.GetValue<int>().ShouldBe(10);
        schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(["$kind", "itemsProperty"]);
    }

    private const string Remedy = "Run: dotnet run --project src/BotTutor.Cli -- schema dialogs/schemas";

    private static Dictionary<string, string> Read(string folder) =>
        Directory.GetFiles(folder, "*.schema").ToDictionary(path => Path.GetFileName(path), path => File.ReadAllText(path).ReplaceLineEndings("\n"));

    private static async Task<IReadOnlyList<string>> UnfitAsync(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*.dialog", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var faults = await SchemaJudge.FaultsAsync(Joined, [.. files.Select(path => JsonNode.Parse(File.ReadAllText(path), documentOptions: AsEditorsRead)!)]);
        faults.Count.ShouldBe(files.Length);
        return [.. files.Zip(faults).Where(pair => pair.Second.Length > 0).Select(pair => $"{Path.GetFileName(pair.First)}: {string.Join("; ", pair.Second)}")];
    }
}
