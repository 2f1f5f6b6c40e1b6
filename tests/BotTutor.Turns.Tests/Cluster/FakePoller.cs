using BotTutor.Channels;

namespace BotTutor.Turns.Tests.Cluster;

/// <summary>Polls for nothing, and counts how many pollers of one bot run at once over all hosts that share the count.</summary>
internal sealed class FakePoller(FakePoller.Count count) : IChannelPoller
{
    public string ChannelId => FakePlatform.Id;

    public IReadOnlyList<string> Bots => ["shop"];

    public async Task PollAsync(string bot, CancellationToken cancellationToken)
    {
        count.Enter(this);
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            count.Leave(this);
        }
    }

    internal sealed class Count
    {
        private readonly Lock _gate = new();
        private int _inside;

        public int Most { get; private set; }

        public FakePoller? Current { get; private set; }

        public void Enter(FakePoller poller)
        {
            lock (_gate)
            {
                Current = poller;
                Most = Math.Max(Most, ++_inside);
            }
        }

        public void Leave(FakePoller poller)
        {
            lock (_gate)
            {
                _inside--;
                Current = Current == poller ? null : Current;
            }
        }
    }
}
