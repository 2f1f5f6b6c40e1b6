using System.Globalization;
using System.Text.Json.Nodes;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>
/// Finds days and hours, counted from the context's moment: <c>besok</c>, <c>senin depan</c>, <c>tanggal 5 mei</c>, <c>jam 9 pagi</c>, <c>habis maghrib</c>.
/// The value is <c>{ "date": "2026-05-05" }</c>, <c>{ "time": "09:00" }</c>, or both.
/// </summary>
internal static class DateTimeReader
{
    private static readonly Dictionary<string, int> Relative = new(StringComparer.Ordinal)
    {
        ["besok"] = 1,
        ["tomorrow"] = 1,
        ["lusa"] = 2,
        ["kemarin"] = -1,
        ["yesterday"] = -1,
        ["today"] = 0,
    };

    private static readonly string[] Days = ["minggu", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu"];

    private static readonly string[] EnglishDays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] Months = ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"];

    private static readonly Dictionary<string, string> Prayers = new(StringComparer.Ordinal)
    {
        ["subuh"] = "05:00",
        ["dzuhur"] = "12:00",
        ["zuhur"] = "12:00",
        ["ashar"] = "15:15",
        ["asar"] = "15:15",
        ["maghrib"] = "18:00",
        ["magrib"] = "18:00",
        ["isya"] = "19:15",
    };

    public static void Read(Findings findings, RecognitionContext context)
    {
        var message = findings.Message;
        var index = 0;
        while (index < message.Tokens.Count)
        {
            if (!findings.IsFree(index))
            {
                index++;
                continue;
            }

            var date = Date(message, index, context.Now.Date);
            var time = Time(message, date?.End ?? index);
            if ((date, time) is (null, null))
            {
                index++;
                continue;
            }

            var end = time?.End ?? date!.Value.End;
            var value = new JsonObject();
            if (date is { } day)
            {
                value["date"] = day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            }

            if (time is { } hour)
            {
                value["time"] = hour.Time;
                if (message.At(end)?.Raw is "wib" or "wita" or "wit")
                {
                    value["zone"] = message.Tokens[end].Raw.ToUpperInvariant();
                    end++;
                }
            }

            findings.Claim(Prebuilts.DateTime, index, end, value);
            index = end;
        }
    }

    private static (DateTime Date, int End)? Date(Message message, int index, DateTime today)
    {
        var token = message.Tokens[index];
        if (Relative.TryGetValue(token.Norm, out var days))
        {
            return Shifted(today, days, index + 1);
        }

        if (message.Says(index, "hari", "ini"))
        {
            return (today, index + 2);
        }

        if (message.Says(index, "minggu", "depan"))
        {
            // A week begins on Monday.
            return Shifted(today, 7 - (((int)today.DayOfWeek + 6) % 7), index + 2);
        }

        if (message.Says(index, "malam", "minggu"))
        {
            return Shifted(today, (DayOfWeek.Saturday - today.DayOfWeek + 7) % 7, index + 2);
        }

        if (Slashed(message, index, today) is { } slashed)
        {
            return slashed;
        }

        var start = token.Is("hari") ? index + 1 : index;
        if (message.At(start) is { } named && Weekday(message, start, named) is { } weekday)
        {
            var isNext = message.At(start + 1)?.IsAny("depan") == true || message.At(start - 1)?.Is("next") == true;
            var ahead = (weekday - (int)today.DayOfWeek + 7) % 7;
            return Shifted(today, ahead == 0 && isNext ? 7 : ahead, start + (message.Says(start + 1, "depan") ? 2 : 1));
        }

        return OfMonth(message, index, today);
    }

    /// <summary>Day and month as in <c>5/12</c>, in that order, with or without a year.</summary>
    private static (DateTime Date, int End)? Slashed(Message message, int index, DateTime today)
    {
        if (message.At(index) is not { IsNumber: true } day || message.At(index + 1) is not { Raw: "/" or "-", Glued: true } sign || message.At(index + 2) is not { IsNumber: true, Glued: true } month
            || !int.TryParse(day.Raw, CultureInfo.InvariantCulture, out var dayOfMonth) || !int.TryParse(month.Raw, CultureInfo.InvariantCulture, out var monthOfYear)
            || monthOfYear is < 1 or > 12 || dayOfMonth < 1)
        {
            return null;
        }

        var hasYear = message.At(index + 3)?.Raw == sign.Raw && message.At(index + 4) is { IsNumber: true, Glued: true };
        if (!hasYear && sign.Raw == "-")
        {
            return null;
        }

        var year = hasYear && int.TryParse(message.Tokens[index + 4].Raw, CultureInfo.InvariantCulture, out var written)
            ? (written < 100 ? 2000 + written : written)
            : today.Year + (monthOfYear < today.Month ? 1 : 0);
        return year is >= 1 and <= 9999 && dayOfMonth <= DateTime.DaysInMonth(year, monthOfYear) ? (new DateTime(year, monthOfYear, dayOfMonth), index + (hasYear ? 5 : 3)) : null;
    }

    /// <summary>"Minggu" is Sunday, unless weeks are counted: "seminggu", "2 minggu", "minggu depan".</summary>
    private static int? Weekday(Message message, int index, Token token)
    {
        var day = Array.IndexOf(Days, token.Norm) is var found and >= 0 ? found : Array.IndexOf(EnglishDays, token.Norm);
        var isWeek = token.Norm == "minggu"
            && (message.At(index - 1) is { IsNumber: true } || message.Says(index + 1, "depan") || message.Says(index + 1, "lalu")
                || message.Says(index + 1, "ini") || message.At(index - 1)?.IsAny("satu", "dua", "tiga", "berapa", "beberapa", "per", "tiap") == true);
        return day >= 0 && !isWeek ? day : null;
    }

    private static (DateTime Date, int End)? OfMonth(Message message, int index, DateTime today)
    {
        var hasCue = message.Tokens[index].Is("tanggal");
        var at = hasCue ? index + 1 : index;
        if (message.At(at) is not { IsNumber: true } number || NumberWords.Digits(number.Raw) is not { } value || value is < 1 or > 31 || value != Math.Floor(value))
        {
            return null;
        }

        var month = message.At(at + 1) is { } next ? Array.IndexOf(Months, next.Norm) + 1 : 0;
        if (month == 0 && !hasCue)
        {
            return null;
        }

        var (year, chosen) = month > 0
            ? (month < today.Month ? today.Year + 1 : today.Year, month)
            : value < today.Day ? (today.AddMonths(1).Year, today.AddMonths(1).Month) : (today.Year, today.Month);
        return value <= DateTime.DaysInMonth(year, chosen) ? (new DateTime(year, chosen, (int)value), at + (month > 0 ? 2 : 1)) : null;
    }

    private static (string Time, int End)? Time(Message message, int index)
    {
        if (message.At(index) is not { } token)
        {
            return null;
        }

        var after = token.IsAny("habis", "setelah", "sehabis", "sebelum") ? index + 1 : index;
        if (message.At(after) is { } prayer && Prayers.TryGetValue(prayer.Norm, out var called))
        {
            return (called, after + 1);
        }

        var hasCue = token.IsAny("jam", "at");
        var at = hasCue ? index + 1 : index;
        if (message.At(at) is not { IsWord: true } and not { IsNumber: true } || Clock(message, at) is not var (hour, minute, end) || hour > 24)
        {
            return null;
        }

        var part = message.At(end);
        var hasPart = part?.IsAny("pagi", "siang", "sore", "malam", "am", "pm") == true;
        if (!hasCue && !hasPart)
        {
            return null;
        }

        var moved = hour switch
        {
            < 12 when part?.IsAny("sore", "malam", "pm") == true && !(hour < 4 && part.Is("malam")) => hour + 12,
            < 6 when part?.Is("siang") == true => hour + 12,
            24 => 0,
            _ => hour,
        };
        return ($"{moved:00}:{minute:00}", hasPart ? end + 1 : end);
    }

    private static (int Hour, int Minute, int End)? Clock(Message message, int at)
    {
        var token = message.Tokens[at];
        if (token.IsNumber && token.Raw.IndexOfAny(['.', ',']) is var sign and > 0)
        {
            return Parts(token.Raw[..sign], token.Raw[(sign + 1)..], at + 1);
        }

        if (token.IsNumber && message.Says(at + 1, ":") && message.At(at + 2) is { IsNumber: true } minutes)
        {
            return Parts(token.Raw, minutes.Raw, at + 3);
        }

        if (token.Is("setengah") && NumberWords.At(message, at + 1) is var (next, behind) && next is >= 1 and <= 12)
        {
            return ((int)next - 1, 30, behind);
        }

        return NumberWords.At(message, at) is var (hour, end) && hour is >= 0 and <= 24 && hour == Math.Floor(hour) ? ((int)hour, 0, end) : null;
    }

    private static (int Hour, int Minute, int End)? Parts(string hours, string minutes, int end) =>
        int.TryParse(hours, CultureInfo.InvariantCulture, out var hour) && int.TryParse(minutes, CultureInfo.InvariantCulture, out var minute) && hour <= 24 && minute < 60 && minutes.Length == 2
            ? (hour, minute, end)
            : null;

    private static (DateTime Date, int End)? Shifted(DateTime today, int days, int end) =>
        days < 0 && today < DateTime.MinValue.AddDays(-days) || days > 0 && today > DateTime.MaxValue.AddDays(-days) ? null : (today.AddDays(days), end);
}
