using System.Text.Json.Nodes;
using BotTutor.Cli.Commands;

namespace BotTutor.Cli.Tests.Commands;

public sealed class RecognizeCommandTests
{
    [Theory]
    [InlineData("kak, keripik tempe brp hrgnya? ready ga?", "ask_price")]
    [InlineData("mau 3 yg pedes ya", "place_order")]
    [InlineData("skrg buka ga min?", "ask_hours")]
    [InlineData("siapa presiden RI?", "out_of_scope")]
    public async Task A_line_is_answered_by_what_it_means(string line, string intent) =>
        (await RecognizeAsync(line))["intent"]!.GetValue<string>().ShouldBe(intent);

    [Fact]
    public async Task Entities_come_by_name_each_with_its_values() =>
        (await RecognizeAsync("ongkir ke medan brp buat 2 kaos?"))["entities"]!["city"]!.ToJsonString().ShouldBe("""["Medan"]""");

    [Fact]
    public async Task A_path_without_files_is_refused() =>
        (await RecognizeCommand.RunAsync("no-such-folder", "id", new StringReader("halo"), new StringWriter(), TestContext.Current.CancellationToken))
            .ShouldBe(ExitCodes.Failed);

    [Fact]
    public async Task Labelled_messages_are_reported_on()
    {
        var labelled = Path.Combine(Directory.CreateTempSubdirectory().FullName, "labelled.tsv");
        await File.WriteAllTextAsync(labelled, "ask_hours\tskrg buka ga min?\nask_price\tskrg buka ga min?\n", TestContext.Current.CancellationToken);
        var output = new StringWriter();

        (await RecognizeCommand.ReportAsync(ShopFolder, "id", labelled, output, TestContext.Current.CancellationToken)).ShouldBe(ExitCodes.Fine);

        output.ToString().ShouldContain("2 messages: accuracy 0.500");
        output.ToString().ShouldContain("ask_price -> ask_hours");
    }

    private static string ShopFolder => Path.Combine(Repository.Root, "dialogs", "shop", "shop");

    private static async Task<JsonObject> RecognizeAsync(string line)
    {
        var output = new StringWriter();
        await RecognizeCommand.RunAsync(ShopFolder, "id", new StringReader(line), output, TestContext.Current.CancellationToken);
        return JsonNode.Parse(output.ToString())!.AsObject();
    }
}
