namespace BotTutor.FakeTelegram;

/// <summary>A clock that can be put forward, so that a day passes at once.</summary>
internal sealed class ShiftedClock(TimeProvider inner) : TimeProvider
{
    private long _shift;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _shift));

    public void Shift(TimeSpan by) => Interlocked.Add(ref _shift, by.Ticks);
}
