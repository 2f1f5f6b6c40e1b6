namespace BotTutor.Turns.Outbox;

/// <summary>How long to wait before a platform is asked again.</summary>
internal static class Backoff
{
    /// <summary>
    /// The first pause, doubled with each further attempt up to the longest. Half of it is random, so that hosts and conversations which met the same fault do not come back
    /// in the same moment ("equal jitter").
    /// </summary>
    /// <param name="attempts">How often the platform did not take it, this time included; from 1.</param>
    /// <param name="options">The first and the longest pause.</param>
    /// <param name="random">From 0 to below 1.</param>
    public static TimeSpan After(int attempts, OutboxOptions options, double random)
    {
        // Beyond 2^30 every pause is the longest one, and the doubling would run over.
        var doubled = options.FirstPause * Math.Pow(2, Math.Min(attempts - 1, 30));
        var pause = doubled < options.LongestPause ? doubled : options.LongestPause;
        return pause * ((1 + random) / 2);
    }
}
