using BotTutor.Shop;

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
            .Select(candidate => (Candidate: candidate, Mistakes: Spelling.Mistakes(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.Mistakes)
            .ThenBy(pair => pair.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();

        return best.Candidate is not null && best.Mistakes <= Math.Max(1, best.Candidate.Length / 3) ? best.Candidate : null;
    }
}
