namespace BotTutor.Conversation.Assistant.Checking;

/// <summary>A thought of an answer or a fact: words without a comma between them.</summary>
/// <param name="First">The place of its first token.</param>
/// <param name="Tokens">Its words and numbers.</param>
/// <param name="IsNegated">It says that something is not so.</param>
/// <param name="IsQuestion">Its sentence asks.</param>
/// <param name="Sentence">The number of its sentence.</param>
internal sealed record Clause(int First, IReadOnlyList<AnswerToken> Tokens, bool IsNegated, bool IsQuestion, int Sentence)
{
    private static readonly HashSet<string> Negations =
    [
        "tidak", "tak", "bukan", "belum", "tanpa", "jangan", "nggak", "enggak", "ngga", "gak", "ga", "tiada", "tdk",
        "no", "not", "never", "without", "none", "nor", "cannot",
    ];

    /// <summary>"tidak hanya kopi" says that there is coffee.</summary>
    private static readonly HashSet<string> OnlyWords = ["hanya", "cuma", "sekadar", "saja", "only", "just"];

    public static IReadOnlyList<Clause> Of(IReadOnlyList<AnswerToken> tokens)
    {
        var clauses = new List<Clause>();
        var (first, sentence) = (0, 0);
        for (var place = 0; place <= tokens.Count; place++)
        {
            if (place < tokens.Count && tokens[place].Kind is TokenKind.Word or TokenKind.Number)
            {
                continue;
            }

            if (place > first)
            {
                List<AnswerToken> own = [.. tokens.Skip(first).Take(place - first)];
                clauses.Add(new Clause(first, own, Denies(own), Asks(tokens, place), sentence));
            }

            first = place + 1;
            sentence += place < tokens.Count && tokens[place].Kind == TokenKind.End ? 1 : 0;
        }

        return clauses;
    }

    private static bool Denies(List<AnswerToken> tokens)
    {
        for (var place = 0; place < tokens.Count; place++)
        {
            if (IsNegation(tokens[place].Text) && (place + 1 == tokens.Count || !OnlyWords.Contains(tokens[place + 1].Text)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegation(string word) => Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    private static bool Asks(IReadOnlyList<AnswerToken> tokens, int place) =>
        tokens.Skip(place).FirstOrDefault(token => token.Kind == TokenKind.End)?.Text.Contains('?', StringComparison.Ordinal) == true;
}
