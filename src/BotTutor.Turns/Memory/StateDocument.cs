namespace BotTutor.Turns.Memory;

/// <summary>What a bot remembers, as UTF-8 JSON.</summary>
/// <param name="Key">Whose memory it is.</param>
/// <param name="Version">The version that was read; 0 when nothing was ever remembered.</param>
/// <param name="Json">The document; empty when nothing was ever remembered.</param>
public sealed record StateDocument(StateKey Key, long Version, ReadOnlyMemory<byte> Json)
{
    /// <summary>Gets the document of somebody the bot has no memory of.</summary>
    public static StateDocument Nothing(StateKey key) => new(key, 0, default);
}
