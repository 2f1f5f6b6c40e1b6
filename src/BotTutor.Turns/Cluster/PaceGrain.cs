using BotTutor.Channels.Sending;
using BotTutor.Turns.Outbox;

namespace BotTutor.Turns.Cluster;

internal sealed class PaceGrain(TimeProvider clock) : Grain, IPaceGrain
{
    private readonly Pace _pace = new(clock);

    public Task<TimeSpan> TakeAsync(string conversation, int perSecond, TimeSpan between, int burst) =>
        Task.FromResult(_pace.Take(conversation, new ChannelPace(perSecond, between, burst)));

    public Task PauseAsync(TimeSpan time)
    {
        _pace.Pause(time);
        return Task.CompletedTask;
    }
}
