namespace BotTutor.Conversation.Assistant.Grounds;

/// <summary>Something that the shop itself says, which an answer may repeat.</summary>
/// <param name="Source">Where it stands, such as <c>catalogue</c>, <c>policy</c> or the name of a file of questions.</param>
/// <param name="Text">In the language of the answer.</param>
internal sealed record ShopFact(string Source, string Text);
