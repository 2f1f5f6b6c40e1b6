using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>The days on which a message says that a shop is open or closed, as <c>monday</c> to <c>sunday</c>, with the tokens that they span.</summary>
internal sealed class WeekDays
{
    private static readonly string[] Names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Indonesian = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"];

    private static readonly string[] Short = ["sen", "sel", "rab", "kam", "jum", "sab", "min"];

    private readonly List<string> _open = [];
    private readonly List<string> _closed = [];

    public IReadOnlyList<string> Open => _open;

    public IReadOnlyList<string> Closed => _closed;

    public int? First { get; private set; }

    public int? End { get; private set; }

    public static WeekDays Of(Message message)
    {
        var days = new WeekDays();
        var index = 0;
        while (index < message.Tokens.Count)
        {
            index = days.Take(message, index);
        }

        return days;
    }

    private int Take(Message message, int index)
    {
        if (message.At(index)?.IsAny("setiap", "every", "tiap") == true && message.At(index + 1)?.IsAny("hari", "day") == true)
        {
            Add(_open, Names, index, index + 2);
            return index + 2;
        }

        if (Day(message, index) is not { } first)
        {
            return index + 1;
        }

        var end = index + 1;
        var named = new List<string> { Names[first] };
        if (ClockReading.BehindSign(message, end) is { } next && Day(message, next) is { } last)
        {
            named = [.. Enumerable.Range(0, ((last - first + 7) % 7) + 1).Select(offset => Names[(first + offset) % 7])];
            end = next + 1;
        }

        var isClosed = IsClosing(message, end) || (IsClosing(message, index - 1) && !IsClosing(message, index - 2)) || (message.Says(index - 1, "hari") && IsClosing(message, index - 2));
        Add(isClosed ? _closed : _open, named, index, isClosed && IsClosing(message, end) ? end + 1 : end);
        return end;
    }

    private void Add(List<string> days, IReadOnlyList<string> named, int first, int end)
    {
        days.AddRange(named.Except(days));
        First ??= first;
        End = end;
    }

    private static bool IsClosing(Message message, int index) => message.At(index)?.IsAny("libur", "tutup", "off", "closed", "close") == true;

    private static int? Day(Message message, int index)
    {
        if (message.At(index) is not { IsWord: true } token)
        {
            return null;
        }

        var found = Math.Max(Math.Max(Array.IndexOf(Indonesian, token.Norm), Array.IndexOf(Names, token.Norm)), IsBesideDash(message, index) ? Array.IndexOf(Short, token.Raw) : -1);
        return found >= 0 ? found : null;
    }

    /// <summary>"Min" alone is a word of address.</summary>
    private static bool IsBesideDash(Message message, int index) => message.At(index - 1)?.Raw is "-" || message.At(index + 1)?.Raw is "-";
}
