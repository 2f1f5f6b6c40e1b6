namespace BotTutor.Content;

/// <summary>Finds the word that an author probably meant.</summary>
internal static class Nearest
{
    // A longer word is no typing mistake, and comparing it would cost time.
    private const int LongestWord = 40;

    /// <returns>The candidate with the fewest mistakes, if they are few for its length; otherwise <see langword="null"/>.</returns>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var best = candidates
            .Select(candidate => (Candidate: candidate, Mistakes: Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.Mistakes)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();

        return best.Candidate is not null && best.Mistakes <= Math.Max(1, best.Candidate.Length / 3) ? best.Candidate : null;
    }

    /// <summary>Counts the letters to insert, drop, change or swap with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var costs = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
        {
            for (var column = 0; column <= right.Length; column++)
            {
                costs[row, column] = (row, column) switch
                {
                    (0, _) => column,
                    (_, 0) => row,
                    _ => Cheapest(costs, left, right, row, column),
                };
            }
        }

        return costs[left.Length, right.Length];
    }

    private static int Cheapest(int[,] costs, string left, string right, int row, int column)
    {
        var change = left[row - 1] == right[column - 1] ? 0 : 1;
        var cost = Math.Min(
            Math.Min(costs[row - 1, column], costs[row, column - 1]) + 1,
            costs[row - 1, column - 1] + change);

        return row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
            ? Math.Min(cost, costs[row - 2, column - 2] + 1)
            : cost;
    }
}
