using BotTutor.Channels;

namespace BotTutor.Turns.Cluster;

/// <summary>A conversation's key as the text that a grain is found by: <c>bot/channel/conversation</c>, each part escaped.</summary>
internal static class GrainKey
{
    public static string Of(ConversationKey conversation) =>
        $"{Uri.EscapeDataString(conversation.Bot)}/{Uri.EscapeDataString(conversation.Channel)}/{Uri.EscapeDataString(conversation.Conversation)}";

    public static ConversationKey Read(string key)
    {
        var parts = key.Split('/');
        return new(Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1]), Uri.UnescapeDataString(parts[2]));
    }
}
