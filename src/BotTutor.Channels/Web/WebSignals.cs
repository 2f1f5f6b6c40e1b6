using System.Threading.Channels;

namespace BotTutor.Channels.Web;

/// <summary>Wakes the open streams of a conversation in this process. Losing a signal loses nothing: streams also look by themselves.</summary>
internal sealed class WebSignals : IWebNews
{
    private readonly Lock _changing = new();
    private readonly Dictionary<string, List<Listener>> _listeners = new(StringComparer.Ordinal);

    public event Action<string, bool>? Raised;

    public enum Signal
    {
        /// <summary>The transcript has grown.</summary>
        News,

        /// <summary>The bot is busy with an answer.</summary>
        Typing,
    }

    public Listener Listen(string conversationId)
    {
        var listener = new Listener(this, conversationId);
        lock (_changing)
        {
            if (!_listeners.TryGetValue(conversationId, out var listeners))
            {
                _listeners[conversationId] = listeners = [];
            }

            listeners.Add(listener);
        }

        return listener;
    }

    public void Raise(string conversationId, Signal signal)
    {
        Hear(conversationId, signal);
        Raised?.Invoke(conversationId, signal is Signal.Typing);
    }

    public void RaiseHere(string conversationId, bool isTyping) => Hear(conversationId, isTyping ? Signal.Typing : Signal.News);

    private void Hear(string conversationId, Signal signal)
    {
        lock (_changing)
        {
            foreach (var listener in _listeners.GetValueOrDefault(conversationId) ?? [])
            {
                listener.Hear(signal);
            }
        }
    }

    private void Forget(Listener listener, string conversationId)
    {
        lock (_changing)
        {
            if (_listeners.TryGetValue(conversationId, out var listeners) && listeners.Remove(listener) && listeners.Count == 0)
            {
                _listeners.Remove(conversationId);
            }
        }
    }

    /// <summary>One open stream's ear.</summary>
    internal sealed class Listener(WebSignals signals, string conversationId) : IDisposable
    {
        private const int Waiting = 8;

        // Every signal makes the stream read the transcript, so one that finds the queue full is heard all the same.
        private readonly Channel<Signal> _heard = Channel.CreateBounded<Signal>(new BoundedChannelOptions(Waiting)
        {
            FullMode = BoundedChannelFullMode.DropWrite,
            SingleReader = true,
        });

        public void Hear(Signal signal) => _heard.Writer.TryWrite(signal);

        /// <returns>The next signal, or news when <paramref name="patience"/> has run out.</returns>
        public async Task<Signal> NextAsync(TimeSpan patience, TimeProvider clock, CancellationToken cancellationToken)
        {
            using var wait = new CancellationTokenSource(patience, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(wait.Token, cancellationToken);
            try
            {
                return await _heard.Reader.ReadAsync(either.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return Signal.News;
            }
        }

        public void Dispose() => signals.Forget(this, conversationId);
    }
}
