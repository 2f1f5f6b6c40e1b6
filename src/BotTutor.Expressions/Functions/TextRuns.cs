using System.Text;

namespace BotTutor.Expressions.Functions;

/// <summary>Joins plain text and values to one text.</summary>
internal static class TextRuns
{
    private const int MostKept = 4_096;

    [ThreadStatic]
    private static StringBuilder? _spare;

    public static EvaluationResult Join(Code[] parts, Evaluation run)
    {
        var text = _spare ?? new StringBuilder();
        _spare = null;
        var failed = Append(parts, run, text);
        var result = failed.Failed ? failed : EvaluationResult.Of(text.ToString());
        text.Clear();
        _spare = text.Capacity <= MostKept ? text : null;
        return result;
    }

    private static EvaluationResult Append(Code[] parts, Evaluation run, StringBuilder text)
    {
        foreach (var part in parts)
        {
            var result = part(run);
            if (result.Failed)
            {
                return result;
            }

            ValueText.Append(text, result.Value);
            if (text.Length > run.Options.Limits.Size)
            {
                return EvaluationResult.Exceed("`...`", $"the text is longer than {run.Options.Limits.Size} characters.");
            }
        }

        return default;
    }
}
