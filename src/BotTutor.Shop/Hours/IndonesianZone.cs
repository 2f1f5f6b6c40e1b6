namespace BotTutor.Shop.Hours;

/// <summary>
/// One of Indonesia's three zones of time. Their offsets have no summer time, so a fixed table serves, and
/// a bare machine needs no time zone database.
/// </summary>
public sealed record IndonesianZone
{
    private IndonesianZone(string id, string abbreviation, int hours)
    {
        Id = id;
        Abbreviation = abbreviation;
        Offset = TimeSpan.FromHours(hours);
    }

    public static IndonesianZone Western { get; } = new("Asia/Jakarta", "WIB", 7);

    public static IndonesianZone Central { get; } = new("Asia/Makassar", "WITA", 8);

    public static IndonesianZone Eastern { get; } = new("Asia/Jayapura", "WIT", 9);

    public static IReadOnlyList<IndonesianZone> All { get; } = [Western, Central, Eastern];

    /// <summary>The name in the time zone database, such as <c>Asia/Jakarta</c>.</summary>
    public string Id { get; }

    /// <summary>The letters that people write behind a time, such as <c>WIB</c>.</summary>
    public string Abbreviation { get; }

    public TimeSpan Offset { get; }

    /// <returns>The zone with this database name or these letters, in any case, or <see langword="null"/>.</returns>
    public static IndonesianZone? Find(string? name) => All.FirstOrDefault(zone =>
        zone.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || zone.Abbreviation.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same moment as clocks in this zone show it.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => moment.ToOffset(Offset);

    internal DateTimeOffset At(DateOnly day, TimeOnly time) => new(day, time, Offset);
}
