namespace BotTutor.Storage.Shop;

/// <summary>Which content of a catalogue, with which stock.</summary>
internal readonly record struct CatalogVersion(long Content, long Stock);
