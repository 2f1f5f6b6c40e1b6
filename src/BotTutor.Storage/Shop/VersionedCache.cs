using System.Collections.Concurrent;

namespace BotTutor.Storage.Shop;

/// <summary>Keeps what was read last, so that a document is parsed once for each version and not once for each turn.</summary>
internal sealed class VersionedCache<TVersion, TValue>
    where TVersion : struct, IEquatable<TVersion>
    where TValue : class
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <returns>The value of exactly this version, or <see langword="null"/>.</returns>
    public TValue? Find(string key, TVersion version) =>
        _entries.TryGetValue(key, out var entry) && entry.Version.Equals(version) ? entry.Value : null;

    public TValue Keep(string key, TVersion version, TValue value)
    {
        _entries[key] = new Entry(version, value);
        return value;
    }

    private sealed record Entry(TVersion Version, TValue Value);
}
