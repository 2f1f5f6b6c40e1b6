using BotTutor.Expressions;

namespace BotTutor.LanguageGeneration;

/// <summary>Puts the file's own words in the place of null.</summary>
internal static class NullReplacement
{
    /// <summary>What the file asks of an evaluation, put over what its caller asks.</summary>
    public static Func<EvaluationOptions, EvaluationOptions> For(string? words)
    {
        if (words is null || Expression.ParseText(words).Expression is not { } text)
        {
            return options => options;
        }

        return options => options with
        {
            NullSubstitution = path => text.Evaluate(new ObjectMemory(new ValueObject { { "path", path } }), EvaluationOptions.Default).Value,
        };
    }
}
