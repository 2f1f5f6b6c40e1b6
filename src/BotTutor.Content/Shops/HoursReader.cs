using System.Globalization;
using BotTutor.Content.Yaml;
using BotTutor.Shop.Hours;

namespace BotTutor.Content.Shops;

/// <summary>Reads opening hours: the zone of time, the days of the week with spans such as 08.00-17.00, and holidays.</summary>
internal static class HoursReader
{
    private static readonly Dictionary<string, DayOfWeek> Days =
        Enum.GetValues<DayOfWeek>().ToDictionary(day => day.ToString().ToLowerInvariant());

    private static readonly string[] TimeFormats = ["HH.mm", "H.mm", "HH:mm", "H:mm"];

    public static OpeningHours Read(YamlNode node, ContentReport report)
    {
        var map = new MapReader(node, "'hours'", report);
        var hours = new OpeningHours
        {
            Zone = ReadZone(map),
            Week = ReadWeek(map),
            Holidays = ReadHolidays(map),
        };
        map.Close();
        return hours;
    }

    private static IndonesianZone ReadZone(MapReader map)
    {
        var value = map.Text("zone");
        var name = value.AsText();
        var zone = IndonesianZone.Find(name);
        if (zone is null && name.Length > 0)
        {
            map.Report.Add(ShopMessages.UnknownTimeZone(map.Report.Source, value.Range, name));
        }

        return zone ?? IndonesianZone.Western;
    }

    private static List<OpeningDay> ReadWeek(MapReader hours)
    {
        var week = new List<OpeningDay>();
        if (hours.Need("week") is not { } node)
        {
            return week;
        }

        foreach (var (key, value) in new MapReader(node, "'week'", hours.Report).Entries())
        {
            var spans = ReadSpans(new ScalarReader(value, key.Text, hours.Report), hours.Report);
            if (!Days.TryGetValue(key.Text, out var day))
            {
                hours.Report.Add(ShopMessages.UnknownDay(hours.Report.Source, key.Range, key.Text, Nearest.To(key.Text, Days.Keys)));
            }
            else if (spans.Count > 0)
            {
                week.Add(new OpeningDay(day, spans));
            }
        }

        return week;
    }

    private static List<OpenSpan> ReadSpans(ScalarReader value, ContentReport report)
    {
        var spans = new List<OpenSpan>();
        if (value.Raw() is not { } text || text == "closed")
        {
            return spans;
        }

        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (ReadSpan(part) is not { } span)
            {
                report.Add(ShopMessages.BadHours(report.Source, value.Range, part));
            }
            else if (spans is [.., var before] && span.From < before.To)
            {
                report.Add(ShopMessages.HoursOverlap(report.Source, value.Range, part));
            }
            else
            {
                spans.Add(span);
            }
        }

        return spans;
    }

    private static OpenSpan? ReadSpan(string text) =>
        text.Split('-', StringSplitOptions.TrimEntries) is [var from, var to]
        && ReadTime(from) is { } opens
        && ReadTime(to) is { } closes
        && opens < closes
            ? new OpenSpan(opens, closes)
            : null;

    private static TimeOnly? ReadTime(string text) =>
        TimeOnly.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static List<Holiday> ReadHolidays(MapReader hours)
    {
        var holidays = new List<Holiday>();
        foreach (var node in hours.List("holidays"))
        {
            var map = new MapReader(node, "a holiday", hours.Report);
            var value = map.Text("date");
            var text = value.AsText();
            var name = map.Local("name");
            var isEstimated = map.OptionalText("estimated").AsYesOrNo();
            map.Close();
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                holidays.Add(new Holiday(date, name) { IsEstimated = isEstimated });
            }
            else if (text.Length > 0)
            {
                hours.Report.Add(ShopMessages.BadDate(hours.Report.Source, value.Range, text));
            }
        }

        return holidays;
    }
}
