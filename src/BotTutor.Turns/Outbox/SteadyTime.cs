namespace BotTutor.Turns.Outbox;

/// <summary>A time that goes on evenly while the host runs, so that nothing waits an hour longer because somebody set the clock back by one.</summary>
internal sealed class SteadyTime(TimeProvider clock)
{
    private readonly DateTimeOffset _start = clock.GetUtcNow();
    private readonly long _begun = clock.GetTimestamp();

    public TimeProvider Clock => clock;

    public DateTimeOffset Now => _start + clock.GetElapsedTime(_begun);
}
