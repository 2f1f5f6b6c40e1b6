namespace BotTutor.Learning.Evaluation;

/// <summary>What a learner chose.</summary>
/// <param name="Item">The item.</param>
/// <param name="Chosen">The key of the option; none when it was not answered.</param>
/// <param name="IsRight">Whether it counted.</param>
public readonly record struct TakenItem(ItemId Item, string? Chosen, bool IsRight);
