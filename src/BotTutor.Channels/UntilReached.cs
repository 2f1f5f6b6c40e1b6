namespace BotTutor.Channels;

/// <summary>Does with a platform what can only be done once that is reached, again after growing pauses.</summary>
internal static class UntilReached
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <param name="attempt">Says whether there is nothing more to do.</param>
    /// <param name="notReached">Hears how long the pause is when nobody has answered.</param>
    /// <param name="clock">The clock to go by.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task RunAsync(Func<CancellationToken, Task<bool>> attempt, Action<TimeSpan> notReached, TimeProvider clock, CancellationToken cancellationToken)
    {
        for (var wait = FirstWait; ; wait = TimeSpan.FromTicks(Math.Min(LongestWait.Ticks, wait.Ticks * 2)))
        {
            try
            {
                if (await attempt(cancellationToken))
                {
                    return;
                }
            }
            catch (Exception failure) when (failure is HttpRequestException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                notReached(wait);
            }

            await Task.Delay(wait, clock, cancellationToken);
        }
    }
}
