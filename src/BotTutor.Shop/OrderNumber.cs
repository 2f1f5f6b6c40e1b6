using System.Globalization;

namespace BotTutor.Shop;

/// <summary>An order's name as people read it out, such as <c>RN-261125-0007</c>: the shop, the day, and how many that day.</summary>
public readonly record struct OrderNumber(string Text)
{
    /// <param name="prefix">The shop's letters, such as <c>RN</c>.</param>
    /// <param name="day">The day in the shop's own zone.</param>
    /// <param name="sequence">From 1 on each day; past 9999 it grows a digit.</param>
    public static OrderNumber Of(string prefix, DateOnly day, int sequence) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{prefix}-{day:yyMMdd}-{sequence:0000}"));

    /// <summary>Reads a number in any case, with spaces or hyphens between its three parts.</summary>
    /// <returns>The number as shops write it, or <see langword="null"/> when this is none.</returns>
    public static OrderNumber? Read(string? text)
    {
        var parts = (text ?? "").Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return parts is [{ Length: >= 1 and <= 6 } prefix, { Length: 6 } day, { Length: >= 1 and <= 8 } sequence]
            && prefix.All(char.IsAsciiLetter)
            && day.All(char.IsAsciiDigit)
            && sequence.All(char.IsAsciiDigit)
                ? new OrderNumber($"{prefix.ToUpperInvariant()}-{day}-{sequence.PadLeft(4, '0')}")
                : null;
    }

    public override string ToString() => Text;
}
