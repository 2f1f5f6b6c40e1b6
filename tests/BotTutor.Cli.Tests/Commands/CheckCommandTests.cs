using BotTutor.Cli.Commands;

namespace BotTutor.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bottutor-check-");

    [Fact]
    public void The_dialogs_of_the_product_have_nothing_wrong_in_them() =>
        Check(Path.Combine(Repository.Root, "dialogs")).ShouldBe((ExitCodes.Fine, ""));

    [Theory]
    [InlineData("a.dialog", """{ "$kind": "Microsoft.AdaptiveDialogue" }""", "a.dialog(1,")]
    [InlineData("a.dialog", "{ \"$kind\": \"Microsoft.AdaptiveDialog\",\n  \"trigers\": [] }", "a.dialog(2,")]
    [InlineData("a.lg", "# A\n- ${B()}\n", "a.lg(2,")]
    [InlineData("a.lu", "@ prebuilt\n", "a.lu(1,")]
    [InlineData("a.card.json", "{ \"type\": \n", "a.card.json(")]
    public void What_is_wrong_is_named_with_file_line_and_column(string name, string text, string place)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, name), text);
        Check(_folder.FullName).Output.ShouldStartWith(place);
    }

    [Fact]
    public void A_shop_without_its_prices_is_an_error()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "catalog.yaml"), "products: []\n");
        Check(_folder.FullName).Code.ShouldBe(ExitCodes.Failed);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused() =>
        Check(Path.Combine(_folder.FullName, "no-such")).Code.ShouldBe(ExitCodes.Failed);

    public void Dispose() => _folder.Delete(recursive: true);

    private static (int Code, string Output) Check(string folder)
    {
        var output = new StringWriter { NewLine = "\n" };
        return (CheckCommand.Run(folder, output), output.ToString());
    }
}
