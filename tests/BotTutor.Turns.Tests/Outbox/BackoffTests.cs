using BotTutor.Turns.Outbox;

namespace BotTutor.Turns.Tests.Outbox;

public sealed class BackoffTests
{
    private readonly OutboxOptions _options = new() { FirstPause = TimeSpan.FromSeconds(1), LongestPause = TimeSpan.FromMinutes(1) };

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(7, 60)]
    [InlineData(1_000_000, 60)]
    public void Each_attempt_doubles_the_pause_up_to_the_longest(int attempts, double seconds)
    {
        Backoff.After(attempts, _options, 0).TotalSeconds.ShouldBe(seconds / 2, 1e-6);
        Backoff.After(attempts, _options, 0.999_999_999).TotalSeconds.ShouldBe(seconds, 1e-6);
    }
}
