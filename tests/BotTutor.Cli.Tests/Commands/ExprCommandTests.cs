using BotTutor.Cli.Commands;

namespace BotTutor.Cli.Tests.Commands;

public sealed class ExprCommandTests
{
    [Theory]
    [InlineData("""{"expression":"1 + 2"}""", """{"value":3}""")]
    [InlineData("""{"expression":"concat('a', `b`)"}""", """{"value":"ab"}""")]
    [InlineData("""{"expression":"createArray(1, 'x', true, null)"}""", """{"value":[1,"x",true,null]}""")]
    public async Task An_expression_is_answered_by_its_value(string line, string answer) =>
        (await AnswerAsync(line)).ShouldBe(answer);

    [Theory]
    [InlineData("""{"expression":"1 +"}""", "parse")]
    [InlineData("""{"expression":"noSuchFunction(1)"}""", "parse")]
    [InlineData("""{"expression":"1 / 0"}""", "evaluate")]
    [InlineData("""{"expression":5}""", "parse")]
    [InlineData("not json", "parse")]
    public async Task What_cannot_be_answered_says_at_which_stage(string line, string stage) =>
        (await AnswerAsync(line)).ShouldStartWith($$"""{"error":{"stage":"{{stage}}","message":""");

    [Fact]
    public async Task The_scope_gives_names_their_values()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """{"user":{"name":"Sari"}}""", TestContext.Current.CancellationToken);
        try
        {
            (await AnswerAsync("""{"expression":"user.name"}""", new FileInfo(file))).ShouldBe("""{"value":"Sari"}""");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_scope_that_is_not_there_is_refused()
    {
        var output = new StringWriter();
        (await ExprCommand.RunAsync(new FileInfo("no-such.json"), new StringReader(""), output, TestContext.Current.CancellationToken)).ShouldBe(ExitCodes.Failed);
    }

    private static async Task<string> AnswerAsync(string line, FileInfo? scope = null)
    {
        var output = new StringWriter();
        await ExprCommand.RunAsync(scope, new StringReader(line), output, TestContext.Current.CancellationToken);
        return output.ToString().TrimEnd();
    }
}
