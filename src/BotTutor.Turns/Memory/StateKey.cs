using BotTutor.Channels;
using BotTutor.People;

namespace BotTutor.Turns.Memory;

/// <summary>Names a remembered document of a bot.</summary>
/// <param name="Bot">The bot; what one bot remembers, another does not know.</param>
/// <param name="Owner">Whose memory it is, such as <c>person/0199...</c> or <c>conversation/directline/abc</c>.</param>
public readonly record struct StateKey(string Bot, string Owner)
{
    public static StateKey Of(ConversationKey conversation) =>
        new(conversation.Bot, $"conversation/{conversation.Channel}/{conversation.Conversation}");

    /// <summary>Where the dialogs of a conversation stand.</summary>
    public static StateKey OfDialogs(ConversationKey conversation) =>
        new(conversation.Bot, $"dialogs/{conversation.Channel}/{conversation.Conversation}");

    public static StateKey Of(string bot, PersonId person) => new(bot, $"person/{person}");

    /// <summary>All that a turn remembers: of the conversation, of its dialogs and, where somebody speaks, of that person; in this order.</summary>
    public static IReadOnlyList<StateKey> OfTurn(ConversationKey conversation, Person? person) => person is null
        ? [Of(conversation), OfDialogs(conversation)]
        : [Of(conversation), OfDialogs(conversation), Of(conversation.Bot, person.Id)];

    public override string ToString() => $"{Bot}/{Owner}";
}
