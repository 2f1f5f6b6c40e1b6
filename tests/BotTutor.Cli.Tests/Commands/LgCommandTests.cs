using BotTutor.Cli.Commands;

namespace BotTutor.Cli.Tests.Commands;

public sealed class LgCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bottutor-lg-");

    [Fact]
    public async Task A_template_is_answered_by_its_value() =>
        (await RunAsync("# Hello(name)\n- Halo ${name}!\n", """{"template":"Hello","scope":{"name":"Sari"}}"""))
            .ShouldBe("""{"value":"Halo Sari!"}""");

    [Fact]
    public async Task A_file_is_imported_from_beside_the_one_that_names_it()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "common.lg"), "# Bye\n- Dadah\n", TestContext.Current.CancellationToken);
        (await RunAsync("[common](common.lg)\n# Hello\n- ${Bye()}!\n", """{"template":"Hello"}""")).ShouldBe("""{"value":"Dadah!"}""");
    }

    [Theory]
    [InlineData("""{"template":"NoSuch"}""")]
    [InlineData("""{"scope":{}}""")]
    [InlineData("x")]
    public async Task What_cannot_be_answered_says_why(string line) =>
        (await RunAsync("# Hello\n- Halo\n", line)).ShouldStartWith("""{"error":""");

    [Fact]
    public async Task Diagnostics_come_as_one_array_with_severity_and_line()
    {
        var answer = await RunAsync("# Hello\n- ${1 +}\n", "", diagnostics: true);
        answer.ShouldStartWith("""[{"severity":"error","line":2,"message":""");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> RunAsync(string text, string input, bool diagnostics = false)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, "test.lg"));
        await File.WriteAllTextAsync(file.FullName, text, TestContext.Current.CancellationToken);
        var output = new StringWriter();
        await LgCommand.RunAsync(file, diagnostics, new StringReader(input), output, TestContext.Current.CancellationToken);
        return output.ToString().TrimEnd();
    }
}
