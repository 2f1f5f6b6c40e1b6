using System.Globalization;
using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that yield a point of time as text. Each may be told a format, and a locale behind it.</summary>
internal static class DateFunctions
{
    private const string WithinAllYears = "a number that stays within the years 1 to 9999";

    private static readonly ValueTypes[] FormatAndLocale = [Text, Text];

    public static FunctionTable Table { get; } = new()
    {
        { "addDays", Text, [Any, Number], FormatAndLocale, arguments => Add(arguments, TimeUnit.Day) },
        { "addHours", Text, [Any, Number], FormatAndLocale, arguments => Add(arguments, TimeUnit.Hour) },
        { "addMinutes", Text, [Any, Number], FormatAndLocale, arguments => Add(arguments, TimeUnit.Minute) },
        { "addSeconds", Text, [Any, Number], FormatAndLocale, arguments => Add(arguments, TimeUnit.Second) },
        { "addToTime", Text, [Any, Number, Text], FormatAndLocale, arguments => AddUnits(arguments, 1) },
        { "subtractFromTime", Text, [Any, Number, Text], FormatAndLocale, arguments => AddUnits(arguments, -1) },
        { "getFutureTime", Text, [Number, Text], FormatAndLocale, arguments => FromNow(arguments, 1) },
        { "getPastTime", Text, [Number, Text], FormatAndLocale, arguments => FromNow(arguments, -1) },
        { "utcNow", Text, [], FormatAndLocale, arguments => Write(arguments, Now(arguments), 0) },
        { "formatDateTime", Text, [Any], FormatAndLocale, FormatDateTime },
        { "formatEpoch", Text, [Number], FormatAndLocale, FormatEpoch },
        { "formatTicks", Text, [Number], FormatAndLocale, FormatTicks },
        { "startOfDay", Text, [Any], FormatAndLocale, arguments => StartOf(arguments, time => time.Date) },
        { "startOfHour", Text, [Any], FormatAndLocale, arguments => StartOf(arguments, time => time.Date.AddHours(time.Hour)) },
        { "startOfMonth", Text, [Any], FormatAndLocale, arguments => StartOf(arguments, time => time.Date.AddDays(1 - time.Day)) },
        { "convertFromUTC", Text, [Any, Text], FormatAndLocale, ConvertFromUtc },
        { "convertToUTC", Text, [Any, Text], FormatAndLocale, ConvertToUtc },
    };

    public static DateTime Now(Arguments arguments)
    {
        arguments.Budget.NoteChance();
        return arguments.Options.Clock.GetUtcNow().UtcDateTime;
    }

    // The format stands at the given place and the locale behind it. What is no text counts as no format.
    private static EvaluationResult Write(Arguments arguments, DateTime time, int place, Throwing throwing = Throwing.Nothing, string standard = Timestamps.Format)
    {
        if (arguments.Locale(place + 1) is not { } locale)
        {
            const string ALocale = "the name of a locale";
            return throwing != Throwing.Nothing && arguments.Text(place + 1) is null ? arguments.Misused(place + 1, ALocale) : arguments.Expected(place + 1, ALocale);
        }

        const string AFormat = "a format, such as yyyy-MM-dd";
        var format = arguments.Count > place ? arguments.Text(place) ?? string.Empty : standard;
        return Timestamps.TryWrite(time, format, locale) is { } text ? EvaluationResult.Of(text)
            : throwing == Throwing.FormatAndLocale ? arguments.Misused(place, AFormat)
            : arguments.Expected(place, AFormat);
    }

    private static EvaluationResult Add(Arguments arguments, TimeUnit unit)
    {
        if (arguments.WholeNumber(1) is not ({ } count and >= int.MinValue and <= int.MaxValue))
        {
            return arguments.Expected(1, "a whole number of 32 bits");
        }

        return Timestamps.TryReadStrict(arguments.Text(0)) is not { } time ? arguments.Expected(0, Timestamps.FullForm)
            : TimeUnits.TryMove(time, count, unit) is { } moved ? Write(arguments, moved, 2, Throwing.FormatAndLocale)
            : arguments.Misused(1, WithinAllYears);
    }

    private static EvaluationResult AddUnits(Arguments arguments, int sign)
    {
        if (arguments.WholeNumber(1) is not { } count)
        {
            return arguments.Expected(1, "a whole number");
        }

        if (TimeUnits.Find(arguments.Text(2)) is not { } unit)
        {
            return arguments.Expected(2, TimeUnits.Names);
        }

        return Timestamps.TryReadStrict(arguments.Text(0)) is not { } time ? arguments.Expected(0, Timestamps.FullForm)
            : TimeUnits.TryMove(time, sign * count, unit) is { } moved ? Write(arguments, moved, 3, Throwing.Locale)
            : arguments.Misused(1, WithinAllYears);
    }

    private static EvaluationResult FromNow(Arguments arguments, int sign)
    {
        if (arguments.WholeNumber(0) is not { } count)
        {
            return arguments.Expected(0, "a whole number");
        }

        if (TimeUnits.Find(arguments.Text(1)) is not { } unit)
        {
            return arguments.Expected(1, TimeUnits.Names);
        }

        return TimeUnits.TryMove(Now(arguments), sign * count, unit) is { } moved
            ? Write(arguments, moved, 2, Throwing.FormatAndLocale)
            : arguments.Misused(0, WithinAllYears);
    }

    private static EvaluationResult FormatDateTime(Arguments arguments) =>
        Timestamps.TryRead(arguments.Text(0)) is { } time ? Write(arguments, time, 1) : arguments.Expected(0, Timestamps.AnyForm);

    private static EvaluationResult FormatEpoch(Arguments arguments)
    {
        const double LatestSecond = 253_402_300_799;
        const double EarliestSecond = -62_135_596_800;
        return arguments.Number(0) is { } seconds and >= EarliestSecond and <= LatestSecond
            ? Write(arguments, DateTime.UnixEpoch.AddSeconds(seconds), 1)
            : arguments.Expected(0, "a number of seconds since 1970");
    }

    private static EvaluationResult FormatTicks(Arguments arguments) =>
        arguments.WholeNumber(0) is { } ticks && ticks >= 0 && ticks <= DateTime.MaxValue.Ticks
            ? Write(arguments, new DateTime(ticks), 1)
            : arguments.Expected(0, "a whole number of ticks");

    private static EvaluationResult StartOf(Arguments arguments, Func<DateTime, DateTime> start) =>
        Timestamps.TryReadStrict(arguments.Text(0)) is { } time ? Write(arguments, start(time), 1, Throwing.Locale) : arguments.Expected(0, Timestamps.FullForm);

    private static EvaluationResult ConvertFromUtc(Arguments arguments) =>
        Timestamps.TryReadStrict(arguments.Text(0)) is not { } time ? arguments.Expected(0, Timestamps.FullForm)
        : TimeZones.Find(arguments.Text(1)) is not { } zone ? arguments.Expected(1, TimeZones.Wanted)
        : Write(arguments, TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc), zone), 2, Throwing.Locale, "o");

    // An hour that the clock leaps over is taken as if the clock had not leapt.
    private static EvaluationResult ConvertToUtc(Arguments arguments)
    {
        if (!DateTime.TryParse(arguments.Text(0), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time))
        {
            return arguments.Expected(0, Timestamps.AnyForm);
        }

        if (TimeZones.Find(arguments.Text(1)) is not { } zone)
        {
            return arguments.Expected(1, TimeZones.Wanted);
        }

        if (time.Kind != DateTimeKind.Unspecified)
        {
            return arguments.Misused(0, "a point of time without a zone, because argument 2 names the zone");
        }

        return TimeUnits.TryMove(time, -zone.GetUtcOffset(time).Ticks / TimeSpan.TicksPerSecond, TimeUnit.Second) is { } utc
            ? Write(arguments, DateTime.SpecifyKind(utc, DateTimeKind.Utc), 2, Throwing.Locale)
            : arguments.Expected(0, Timestamps.AnyForm);
    }

    /// <summary>Which mistakes the reference runtime throws over in a function.</summary>
    private enum Throwing
    {
        Nothing,
        Locale,
        FormatAndLocale,
    }
}
