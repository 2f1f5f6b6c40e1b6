namespace BotTutor.LanguageUnderstanding.Text;

/// <summary>How many letters lie between two words: left out, added, changed, or two neighbours swapped.</summary>
internal static class EditDistance
{
    private const int LongestWord = 48;

    /// <returns>The distance, or <paramref name="most"/> + 1 when it is larger than <paramref name="most"/>.</returns>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most || left.Length > LongestWord || right.Length > LongestWord)
        {
            return most + 1;
        }

        Span<int> before = stackalloc int[LongestWord + 1];
        Span<int> above = stackalloc int[LongestWord + 1];
        Span<int> current = stackalloc int[LongestWord + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            above[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            var nearest = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = above[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                var best = Math.Min(change, Math.Min(above[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    best = Math.Min(best, before[column - 2] + 1);
                }

                current[column] = best;
                nearest = Math.Min(nearest, best);
            }

            if (nearest > most)
            {
                return most + 1;
            }

            var spare = before;
            before = above;
            above = current;
            current = spare;
        }

        return Math.Min(above[right.Length], most + 1);
    }
}
