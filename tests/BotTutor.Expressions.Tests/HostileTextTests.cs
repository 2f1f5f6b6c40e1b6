using System.Text;

namespace BotTutor.Expressions.Tests;

/// <summary>Texts that nobody meant to be expressions: they end in diagnostics or errors, never in an exception.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Shards =
    [
        "a", "user.name", "items[", "]", "(", ")", "{", "}", "`", "${", "'", "\"", "\\", "+", "-", "*", "/", "%", "^", "&&", "||", "!", "?", ":", "??", "=>", ",", ".", "..",
        "1", "2.5", "99999999999999999999", "null", "true", "foreach(", "if(", "concat(", "range(1, 9)", "x", "json('", "replace(", "sortBy(", "substring(", "formatDateTime(",
        "addDays('2018-03-15T13:00:00.000Z', ", "setPathToValue(a.b", "getProperty(", "stringOrValue('${", "xPath(", "jPath(", "isMatch(", "@", "@@", "#", "$", " ", "\n", "é", "\u0000",
    ];

    [Theory]
    [InlineData("(", "a", ")", 100_000)]
    [InlineData("[", "1", "]", 100_000)]
    [InlineData("!", "a", "", 100_000)]
    [InlineData("-", "1", "", 100_000)]
    [InlineData("a+", "a", "", 100_000)]
    [InlineData("a^", "a", "", 100_000)]
    [InlineData("a.", "a", "", 100_000)]
    [InlineData("a[", "0", "]", 100_000)]
    [InlineData("a?a:", "a", "", 100_000)]
    [InlineData("`${", "a", "}`", 50_000)]
    [InlineData("not(", "a", ")", 100_000)]
    [InlineData("{a:", "1", "}", 100_000)]
    public void Text_that_nests_without_an_end_is_refused(string opening, string middle, string closing, int times)
    {
        var text = new StringBuilder().Insert(0, opening, times).Append(middle).Insert(0, string.Empty).Append(new StringBuilder().Insert(0, closing, times)).ToString();

        Expression.Parse(text).Expression.ShouldBeNull();
    }

    [Fact]
    public void Any_text_ends_in_a_value_an_error_or_a_diagnostic()
    {
        var random = new Random(20_180_315);
        var options = EvaluationOptions.Default with { Limits = new ExpressionLimits { Steps = 10_000, Size = 10_000 } };
        for (var round = 0; round < 30_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Shards[random.Next(Shards.Length)]));
            var memory = new ObjectMemory(ValueJson.Read("""{"a":{"b":[1,2]},"user":{"name":"Ani"},"items":["x",2,null,{"p":1}]}""").AsObject()!);

            var parsed = Expression.Parse(text);
            (parsed.Expression is null).ShouldBe(parsed.Diagnostics.Count > 0, text);
            _ = parsed.Expression?.Evaluate(memory, options).ToString();
            _ = Expression.ParseText(text).Expression?.Evaluate(memory, options).ToString();
            _ = MemoryPath.Parse(text)?.Read(memory).ToString();
            _ = LooseJson.TryRead(text)?.ToString();
        }
    }

    [Theory]
    [InlineData("foreach(range(1, 100000), x, range(1, 100000))")]
    [InlineData("foreach(range(1, 2000), x, foreach(range(1, 2000), y, x + y))")]
    [InlineData("join(range(1, 100000), join(range(1, 100000), 'aaaaaaaaaa'))")]
    [InlineData("replace(join(range(1, 90000), 'aaaaaaaaa'), 'a', join(range(1, 90000), 'aaaaaaaaa'))")]
    [InlineData("isMatch('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+$')")]
    public void Work_without_an_end_is_cut_off(string text)
    {
        var options = EvaluationOptions.Default with { Limits = ExpressionLimits.Default with { RegularExpressionTime = TimeSpan.FromMilliseconds(50) } };

        Expression.Parse(text).Expression!.Evaluate(new ObjectMemory([]), options).Failed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("isDateRange('.PT30M')")]
    [InlineData("isDate('rep.P0))T30+M')")]
    [InlineData("resolve('P99999999999999999999D')")]
    [InlineData("getNextViableDate('XXXX-99-99')")]
    public void A_timex_that_is_none_is_an_error_or_false(string text)
    {
        var result = Expression.Parse(text).Expression!.Evaluate(new ObjectMemory([]), EvaluationOptions.Default);

        (result.Failed || result.Value == Value.False).ShouldBeTrue();
    }

    [Fact]
    public void Memory_never_comes_to_hold_itself()
    {
        var scope = ValueJson.Read("""{"a":{"b":1}}""").AsObject()!;
        var memory = new ObjectMemory(scope);

        Expression.Parse("setPathToValue(a.b, a)").Expression!.Evaluate(memory, EvaluationOptions.Default).Failed.ShouldBeFalse();

        ValueJson.Write(scope).ShouldBe("""{"a":{"b":{"b":1}}}""");
    }
}
