namespace BotTutor.Learning.Evaluation;

/// <summary>An item that is to be judged.</summary>
/// <param name="Item">The item.</param>
/// <param name="Options">The keys of its options, in the author's order.</param>
/// <param name="Right">The key that the author calls right.</param>
public sealed record JudgedItem(ItemId Item, IReadOnlyList<string> Options, string Right);
