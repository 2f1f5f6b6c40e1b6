using System.Globalization;
using System.Text.RegularExpressions;

namespace BotTutor.Learning;

/// <summary>
/// Where a learner's clock stands: one of Indonesia's three zones, or a fixed distance from UTC for who lives elsewhere.
/// No zone here has summer time, so that a bare machine needs no time zone database.
/// </summary>
public sealed partial record LearnerZone
{
    private static readonly TimeSpan Furthest = TimeSpan.FromHours(14);

    private LearnerZone(string name, TimeSpan offset)
    {
        Name = name;
        Offset = offset;
    }

    public static LearnerZone Western { get; } = new("WIB", TimeSpan.FromHours(7));

    public static LearnerZone Central { get; } = new("WITA", TimeSpan.FromHours(8));

    public static LearnerZone Eastern { get; } = new("WIT", TimeSpan.FromHours(9));

    /// <summary>The letters that people write behind a time, such as <c>WIB</c> or <c>UTC+10</c>.</summary>
    public string Name { get; }

    public TimeSpan Offset { get; }

    /// <returns>The zone that is written so, in any case: <c>WIB</c>, <c>Asia/Jakarta</c>, <c>UTC+8</c>, <c>UTC-3:30</c>; none when it is no zone.</returns>
    public static LearnerZone? Find(string? name) => name?.Trim().ToUpperInvariant() switch
    {
        null => null,
        "WIB" or "ASIA/JAKARTA" or "ASIA/PONTIANAK" => Western,
        "WITA" or "ASIA/MAKASSAR" => Central,
        "WIT" or "ASIA/JAYAPURA" => Eastern,
        var other => FromUtc(other),
    };

    /// <summary>The same moment as the learner's clock shows it.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => moment.ToOffset(Offset);

    /// <summary>The day that it is for the learner.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    public DateTimeOffset At(DateOnly day, TimeOnly time) => new(day, time, Offset);

    public override string ToString() => Name;

    private static LearnerZone? FromUtc(string name)
    {
        if (Distance().Match(name) is not { Success: true, Groups: var parts })
        {
            return null;
        }

        var minutes = parts["minutes"] is { Success: true, Value: var written } ? Number(written) : 0;
        var offset = TimeSpan.FromMinutes((Number(parts["hours"].Value) * 60) + minutes);
        return offset > Furthest || minutes > 59 ? null : new LearnerZone(name, parts["sign"].Value == "-" ? -offset : offset);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^UTC(?<sign>[+-])(?<hours>[0-9]{1,2})(:(?<minutes>[0-9]{2}))?$")]
    private static partial Regex Distance();
}
