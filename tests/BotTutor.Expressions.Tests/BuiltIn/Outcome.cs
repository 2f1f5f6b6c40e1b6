using System.Globalization;

namespace BotTutor.Expressions.Tests.BuiltIn;

/// <summary>How an expression ends, as one line: its value as JSON, or <c>parse</c> or <c>error</c>, as <c>bottutor expr</c> tells them apart.</summary>
internal static class Outcome
{
    private const string Scope = """
        {"one":1,"half":0.5,"text":"tea","nothing":null,"yes":true,"list":[3,1,2],"words":["b","a"],"people":[{"name":"Budi","age":30},{"name":"ani","age":20},{"name":"Cici","age":25}],
         "bag":{"a":1,"B":{"c":2}},"when":"2018-03-15T13:00:00.111Z","big":9223372036854775807}
        """;

    private static readonly EvaluationOptions Options = EvaluationOptions.Default with { Clock = new FixedClock() };

    public static string Of(string text, string? locale = null)
    {
        var options = locale is null ? Options : Options with { Locale = CultureInfo.GetCultureInfo(locale) };
        return Expression.Parse(text).Expression?.Evaluate(new ObjectMemory(ValueJson.Read(Scope).AsObject()!), options) switch
        {
            null => "parse",
            { Error: { IsMisuse: true } } => "parse",
            { Failed: true } => "error",
            { Value: var value } => ValueJson.Write(value),
        };
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2018, 3, 15, 13, 0, 0, 111, TimeSpan.Zero);
    }
}
