using System.Text.Json.Nodes;

namespace BotTutor.FakeConnector.Talks;

/// <summary>A conversation, and what the bot has said in it.</summary>
public sealed class FakeTalk(string id, string kind)
{
    private readonly Lock _gate = new();
    private readonly List<FakeMessage> _messages = [];
    private int _typing;

    public string Id => id;

    /// <summary>Gets <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string Kind => kind;

    /// <summary>Gets how often the bot was seen writing.</summary>
    public int Typing => _typing;

    public IReadOnlyList<FakeMessage> Messages
    {
        get
        {
            lock (_gate)
            {
                return [.. _messages];
            }
        }
    }

    internal string Add(JsonObject activity)
    {
        lock (_gate)
        {
            var message = new FakeMessage($"{DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()}{_messages.Count}", activity);
            _messages.Add(message);
            return message.Id;
        }
    }

    internal void Type() => Interlocked.Increment(ref _typing);

    /// <returns>Whether there is such a message.</returns>
    internal bool Change(string message, Func<FakeMessage, FakeMessage> change)
    {
        lock (_gate)
        {
            var place = _messages.FindIndex(candidate => candidate.Id == message && !candidate.IsRemoved);
            if (place >= 0)
            {
                _messages[place] = change(_messages[place]);
            }

            return place >= 0;
        }
    }
}
