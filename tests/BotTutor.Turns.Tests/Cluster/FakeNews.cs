using System.Collections.Concurrent;
using BotTutor.Channels.Web;

namespace BotTutor.Turns.Tests.Cluster;

internal sealed class FakeNews : IWebNews
{
    public event Action<string, bool>? Raised;

    public ConcurrentQueue<(string Conversation, bool IsTyping)> Heard { get; } = [];

    public void Raise(string conversation, bool isTyping) => Raised?.Invoke(conversation, isTyping);

    public void RaiseHere(string conversationId, bool isTyping) => Heard.Enqueue((conversationId, isTyping));
}
