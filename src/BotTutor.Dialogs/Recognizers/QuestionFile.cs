using BotTutor.Diagnostics;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>A question with its other wordings and its answer.</summary>
internal sealed record QuestionAndAnswer(IReadOnlyList<string> Questions, string Answer);

/// <summary>
/// Reads <c>.qna</c> files: <c># ? question</c>, further wordings behind dashes, the answer between lines of three back-ticks.
/// </summary>
internal static class QuestionFile
{
    private const string Fence = "```";

    public static (IReadOnlyList<QuestionAndAnswer> Pairs, IReadOnlyList<Diagnostic> Diagnostics) Read(SourceText text)
    {
        var pairs = new List<QuestionAndAnswer>();
        var diagnostics = new List<Diagnostic>();
        var questions = new List<string>();
        var answer = default(List<string>);
        var lines = text.Content.ReplaceLineEndings("\n").Split('\n');
        for (var number = 0; number < lines.Length; number++)
        {
            var line = lines[number];
            var trimmed = line.Trim();
            if (answer is not null)
            {
                if (trimmed == Fence)
                {
                    pairs.Add(new QuestionAndAnswer([.. questions], string.Join('\n', answer).Trim()));
                    (questions, answer) = ([], null);
                }
                else
                {
                    answer.Add(line);
                }
            }
            else if (trimmed.StartsWith("# ?", StringComparison.Ordinal) || trimmed.StartsWith("## ?", StringComparison.Ordinal))
            {
                questions = [trimmed.TrimStart('#', ' ', '?').Trim()];
            }
            else if (trimmed.StartsWith('-') && questions.Count > 0)
            {
                questions.Add(trimmed[1..].Trim());
            }
            else if (trimmed.StartsWith(Fence, StringComparison.Ordinal) && questions.Count > 0)
            {
                answer = [];
            }
        }

        if (answer is not null)
        {
            diagnostics.Add(Diagnostic.Error("UnclosedAnswer", $"The answer to \"{questions[0]}\" has no closing line of three back-ticks.", text.Name, SourceRange.At(lines.Length, 1)));
        }

        return (pairs, diagnostics);
    }
}
