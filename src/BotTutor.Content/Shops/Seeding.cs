namespace BotTutor.Content.Shops;

/// <summary>What seeding a shop did.</summary>
public enum Seeding
{
    /// <summary>The store has seen this content before.</summary>
    Unchanged,

    Added,

    Updated,
}
