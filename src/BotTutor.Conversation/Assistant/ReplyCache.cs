namespace BotTutor.Conversation.Assistant;

/// <summary>Keeps replies for a few minutes, so that a turn that runs again gets the one that was paid for already.</summary>
internal sealed class ReplyCache(TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (DateTimeOffset Since, Task<ModelReply> Reply)> _replies = new(StringComparer.Ordinal);

    /// <summary>The reply to a request; asked for once, and finished even where the turn that asked is given up.</summary>
    public Task<ModelReply> GetAsync(string key, Func<Task<ModelReply>> ask, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            foreach (var old in _replies.Where(reply => now - reply.Value.Since > Kept).Select(reply => reply.Key).ToList())
            {
                _replies.Remove(old);
            }

            if (!_replies.TryGetValue(key, out var kept))
            {
                _replies[key] = kept = (now, ask());
            }

            return kept.Reply.WaitAsync(cancellationToken);
        }
    }
}
