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

    private static async Task<JsonObject> RecognizeAsync(string line)
    {
        var output = new StringWriter();
        var path = Path.Combine(Repository.Root, "dialogs", "shop", "shop");
        await RecognizeCommand.RunAsync(path, "id", new StringReader(line), output, TestContext.Current.CancellationToken);
        return JsonNode.Parse(output.ToString())!.AsObject();
    }
}
