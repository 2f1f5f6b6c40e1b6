namespace BotTutor.Turns.Tests;

/// <summary>The machine's time, which somebody sets back.</summary>
internal sealed class TurnedBack : TimeProvider
{
    private long _ticks;

    public void SetBack(TimeSpan time) => Interlocked.Exchange(ref _ticks, time.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - TimeSpan.FromTicks(Interlocked.Read(ref _ticks));
}
