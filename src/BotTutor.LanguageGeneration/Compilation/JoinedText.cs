using System.Text;
using BotTutor.Expressions;

namespace BotTutor.LanguageGeneration.Compilation;

/// <summary>Joins the parts of a text.</summary>
internal static class JoinedText
{
    private const int MostKept = 4_096;

    [ThreadStatic]
    private static StringBuilder? _spare;

    public static EvaluationResult Of(Body[] parts, TemplateRun run, IMemory scope)
    {
        var text = _spare ?? new StringBuilder();
        _spare = null;
        var failed = Append(parts, run, scope, text);
        var result = failed.Failed ? failed : EvaluationResult.Of(text.ToString());
        text.Clear();
        _spare = text.Capacity <= MostKept ? text : null;
        return result;
    }

    private static EvaluationResult Append(Body[] parts, TemplateRun run, IMemory scope, StringBuilder text)
    {
        foreach (var part in parts)
        {
            var result = part(run, scope);
            if (result.Failed)
            {
                return result;
            }

            ValueText.Append(text, result.Value);
            if (text.Length > run.Limits.Size)
            {
                return EvaluationResult.Exceed("text", LgMessages.TooLong(run.Limits.Size));
            }
        }

        return default;
    }
}
