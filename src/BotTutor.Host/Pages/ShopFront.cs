using System.Globalization;
using BotTutor.Shop.Hours;
using BotTutor.Shop.Profiles;

namespace BotTutor.Host.Pages;

/// <summary>What the chat page tells about the shop.</summary>
/// <param name="Name">The shop's own name.</param>
/// <param name="Hours">Its week in a few words, such as <c>Senin–Sabtu 08.00–17.00 WIB</c>.</param>
public sealed record ShopFront(string Name, string Hours)
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static ShopFront Of(ShopProfile profile, string locale)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new ShopFront(profile.Name, HoursOf(profile.Hours, CultureInfo.GetCultureInfo(locale)));
    }

    /// <summary>Days that follow each other and open alike are told together; closed days are not told.</summary>
    internal static string HoursOf(OpeningHours hours, CultureInfo culture)
    {
        var told = new List<(DayOfWeek From, DayOfWeek To, string Times)>();
        foreach (var day in Week)
        {
            var times = Times(hours.Week.FirstOrDefault(opening => opening.Day == day)?.Spans ?? [], culture);
            if (told.Count > 0 && told[^1].Times == times)
            {
                told[^1] = told[^1] with { To = day };
            }
            else
            {
                told.Add((day, day, times));
            }
        }

        var open = told.Where(days => days.Times.Length > 0).Select(days => $"{Days(days.From, days.To, culture)} {days.Times}");
        return $"{string.Join(", ", open)} {hours.Zone.Abbreviation}";
    }

    private static string Days(DayOfWeek from, DayOfWeek to, CultureInfo culture) =>
        from == to ? culture.DateTimeFormat.GetDayName(from) : $"{culture.DateTimeFormat.GetDayName(from)}–{culture.DateTimeFormat.GetDayName(to)}";

    private static string Times(IReadOnlyList<OpenSpan> spans, CultureInfo culture)
    {
        // Indonesians write 08.00; the culture's own data differ from machine to machine.
        var format = culture.TwoLetterISOLanguageName == "id" ? "HH.mm" : "HH:mm";
        return string.Join(", ", spans.Select(span =>
            $"{span.From.ToString(format, CultureInfo.InvariantCulture)}–{span.To.ToString(format, CultureInfo.InvariantCulture)}"));
    }
}
