using System.Collections.Concurrent;
using System.Globalization;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>
/// A date format that is numbers and marks only, such as <c>yyyy-MM-dd HH:mm</c>, read once and then written number by number, which is several times faster than
/// asking the framework. Every other format is none of these, and the framework's business.
/// </summary>
internal sealed class DatePattern
{
    private const int MostKept = 500;
    private const int LongestFormat = 60;
    private const string Marks = "-:., TZ";

    private static readonly ConcurrentDictionary<string, DatePattern?> Known = new(StringComparer.Ordinal);

    private readonly Piece[] _pieces;
    private readonly int _length;
    private readonly bool _hasColon;

    private DatePattern(Piece[] pieces)
    {
        _pieces = pieces;
        _length = pieces.Sum(piece => piece.Width);
        _hasColon = pieces.Any(piece => piece.Letter == ':');
    }

    public static DatePattern? Of(string format)
    {
        if (Known.TryGetValue(format, out var known))
        {
            return known;
        }

        var pattern = format.Length is > 1 and <= LongestFormat ? TryRead(format) : null;
        if (Known.Count < MostKept)
        {
            Known[format] = pattern;
        }

        return pattern;
    }

    /// <summary>Whether a locale counts years as this does, and writes a colon as a colon.</summary>
    public bool Suits(CultureInfo locale) =>
        ReferenceEquals(locale, CultureInfo.InvariantCulture)
        || (locale.DateTimeFormat.Calendar is GregorianCalendar && (!_hasColon || locale.DateTimeFormat.TimeSeparator == ":"));

    public string Write(DateTime time) => string.Create(_length, (Pattern: this, Time: time), static (text, state) =>
    {
        var (year, month, day) = state.Time;
        var (hour, minute, second) = (state.Time.Hour, state.Time.Minute, state.Time.Second);
        foreach (var piece in state.Pattern._pieces)
        {
            var place = text[..piece.Width];
            text = text[piece.Width..];
            switch (piece.Letter)
            {
                case 'y':
                    WriteNumber(place, year);
                    break;

                case 'M':
                    WriteNumber(place, month);
                    break;

                case 'd':
                    WriteNumber(place, day);
                    break;

                case 'H':
                    WriteNumber(place, hour);
                    break;

                case 'm':
                    WriteNumber(place, minute);
                    break;

                case 's':
                    WriteNumber(place, second);
                    break;

                case 'f':
                    WriteNumber(place, state.Time.Millisecond);
                    break;

                default:
                    place[0] = piece.Letter;
                    break;
            }
        }
    });

    private static DatePattern? TryRead(string format)
    {
        var pieces = new List<Piece>();
        for (var place = 0; place < format.Length;)
        {
            var letter = format[place];
            var run = 1;
            while (!Marks.Contains(letter, StringComparison.Ordinal) && place + run < format.Length && format[place + run] == letter)
            {
                run++;
            }

            if (!IsKnown(letter, run))
            {
                return null;
            }

            pieces.Add(new Piece(letter, run));
            place += run;
        }

        return new DatePattern([.. pieces]);
    }

    private static bool IsKnown(char letter, int run) => (letter, run) switch
    {
        ('y', 4) or ('f', 3) => true,
        ('M' or 'd' or 'H' or 'm' or 's', 2) => true,
        _ => Marks.Contains(letter, StringComparison.Ordinal),
    };

    private static void WriteNumber(Span<char> text, int number)
    {
        for (var place = text.Length - 1; place >= 0; place--)
        {
            (number, var digit) = Math.DivRem(number, 10);
            text[place] = (char)('0' + digit);
        }
    }

    private readonly record struct Piece(char Letter, int Width);
}
