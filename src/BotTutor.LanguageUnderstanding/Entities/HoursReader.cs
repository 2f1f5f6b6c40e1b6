using System.Text.Json.Nodes;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>
/// Finds when a shop is open, as its owner says it: "senin-sabtu 8-5", "buka jam 8 pagi sampe jam 5 sore, minggu libur", "24 jam", "setiap hari 09.00-21.00 WITA".
/// The value is <c>{ "open": "08:00", "close": "17:00", "days": [...], "closed": [...], "zone": "WIB" }</c>, days as <c>monday</c>; what is not said is left out, and "24 jam" is from 00:00 to 24:00.
/// </summary>
internal static class HoursReader
{
    public static void Read(Findings findings)
    {
        var message = findings.Message;
        var days = WeekDays.Of(message);
        for (var index = 0; index < message.Tokens.Count; index++)
        {
            if (!findings.IsFree(index) || Range(message, index) is not { } range || !findings.AreFree(index, range.End) || !IsOfOpening(message, index, range, days))
            {
                continue;
            }

            Claim(findings, index, range, days);
            return;
        }
    }

    private static void Claim(Findings findings, int index, ClockRange range, WeekDays days)
    {
        var message = findings.Message;
        var value = new JsonObject { ["open"] = range.Open, ["close"] = range.Close };
        if (days.Open.Count > 0)
        {
            value["days"] = new JsonArray([.. days.Open.Select(day => (JsonNode)day)]);
        }

        if (days.Closed.Count > 0)
        {
            value["closed"] = new JsonArray([.. days.Closed.Select(day => (JsonNode)day)]);
        }

        if (message.At(range.End)?.Raw is "wib" or "wita" or "wit")
        {
            value["zone"] = message.Tokens[range.End].Raw.ToUpperInvariant();
        }

        var first = Math.Min(index, days.First ?? index);
        var end = Math.Max(range.End + (value.ContainsKey("zone") ? 1 : 0), days.End ?? 0);
        findings.Claim(Prebuilts.Hours, first, end, value);
    }

    private static ClockRange? Range(Message message, int index)
    {
        if (message.Tokens[index].Raw == "24" && message.Says(index + 1, "jam") && message.At(index - 1)?.IsAny("x", "dalam", "per") != true)
        {
            return new ClockRange("00:00", "24:00", index + 2, IsSaid: true);
        }

        if (ClockReading.At(message, index) is not { } open || ClockReading.BehindSign(message, open.End) is not { } next || ClockReading.At(message, next) is not { } close)
        {
            return null;
        }

        var closing = close.Minutes <= open.Minutes && close.Minutes < 12 * 60 ? close.Minutes + (12 * 60) : close.Minutes;
        return new ClockRange(ClockReading.Written(open.Minutes), ClockReading.Written(closing), close.End, open.IsSaid || close.IsSaid);
    }

    /// <summary>"8-5" could count anything; it is hours behind days, behind "buka", or where "jam" or "pagi" says so.</summary>
    private static bool IsOfOpening(Message message, int index, ClockRange range, WeekDays days)
    {
        var isUnit = message.At(range.End) is { } behind && (behind.IsAny("ribu", "juta", "k", "hari", "kilo", "gram", "orang", "minggu", "bulan", "persen", "%", "menit") || Units.Known(behind) is not null);
        var isOpening = Enumerable.Range(0, message.Tokens.Count).Any(at => message.Tokens[at].IsAny("buka", "open", "operasional", "tutup", "libur"));
        return !isUnit && (days.Open.Count > 0 || isOpening || range.IsSaid);
    }

    private sealed record ClockRange(string Open, string Close, int End, bool IsSaid);
}
