using System.Collections.Concurrent;
using BotTutor.Channels;
using Microsoft.Bot.Schema;

namespace BotTutor.Cli.Local;

/// <summary>What the bot has said in each conversation and nobody has read yet.</summary>
internal sealed class LocalReplies
{
    private readonly ConcurrentDictionary<ConversationKey, ConcurrentQueue<Activity>> _unread = new();

    public IEnumerable<ConversationKey> Conversations => _unread.Where(talk => !talk.Value.IsEmpty).Select(talk => talk.Key);

    public void Deliver(ConversationKey conversation, IReadOnlyList<Activity> said)
    {
        var unread = _unread.GetOrAdd(conversation, _ => []);
        foreach (var activity in said)
        {
            unread.Enqueue(activity);
        }
    }

    public IReadOnlyList<Activity> Read(ConversationKey conversation)
    {
        var read = new List<Activity>();
        while (_unread.TryGetValue(conversation, out var unread) && unread.TryDequeue(out var activity))
        {
            read.Add(activity);
        }

        return read;
    }
}
