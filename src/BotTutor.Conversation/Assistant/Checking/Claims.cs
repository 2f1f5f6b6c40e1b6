namespace BotTutor.Conversation.Assistant.Checking;

/// <summary>What a clause commits the shop to: its numbers, its claim words and the places it names.</summary>
internal static class Claims
{
    private static readonly HashSet<string> Counted = ["hari", "jam", "minggu", "bulan", "tahun", "menit", "persen", "juta", "day", "hour", "week", "month", "year", "minute", "percent"];

    /// <param name="clause">The clause.</param>
    /// <param name="bound">Tokens that are proved already.</param>
    /// <param name="places">The places that the shop ships to.</param>
    public static IReadOnlySet<string> Of(Clause clause, IReadOnlySet<int> bound, IReadOnlySet<string> places)
    {
        var claims = new HashSet<string>(StringComparer.Ordinal);
        for (var place = 0; place < clause.Tokens.Count; place++)
        {
            var token = clause.Tokens[place];
            if (bound.Contains(clause.First + place))
            {
                continue;
            }

            if (token.Kind == TokenKind.Number || places.Contains(token.Text))
            {
                claims.Add(token.Text);
            }
            else if (token.Text is "satu" or "one" && place + 1 < clause.Tokens.Count && Counted.Contains(clause.Tokens[place + 1].Text))
            {
                claims.Add("1");
            }
            else
            {
                claims.UnionWith(ClaimWords.Of(token.Text).Where(claim => !(clause.IsQuestion && ClaimWords.MayAsk(claim))));
            }
        }

        return claims;
    }
}
