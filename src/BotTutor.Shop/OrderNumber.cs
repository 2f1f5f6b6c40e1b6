using System.Globalization;
using System.Text.RegularExpressions;

namespace BotTutor.Shop;

/// <summary>An order's name as people read it out, such as <c>RN-261125-0007</c>: the shop, the day, and how many that day.</summary>
public readonly partial record struct OrderNumber(string Text)
{
    /// <param name="prefix">The shop's letters, such as <c>RN</c>.</param>
    /// <param name="day">The day in the shop's own zone.</param>
    /// <param name="sequence">From 1 on each day; past 9999 it grows a digit.</param>
    public static OrderNumber Of(string prefix, DateOnly day, int sequence) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{prefix}-{day:yyMMdd}-{sequence:0000}"));

    /// <summary>Reads a number in any case, with spaces, hyphens or nothing between its three parts.</summary>
    /// <returns>The number as shops write it, or <see langword="null"/> when this is none.</returns>
    public static OrderNumber? Read(string? text) => Parts().Match(text ?? "") is { Success: true, Groups: var parts }
        ? new OrderNumber($"{parts["prefix"].Value.ToUpperInvariant()}-{parts["day"].Value}-{parts["sequence"].Value.PadLeft(4, '0')}")
        : null;

    public override string ToString() => Text;

    [GeneratedRegex(@"^[ -]*(?<prefix>[A-Za-z]{1,6})[ -]*(?<day>[0-9]{6})[ -]*(?<sequence>[0-9]{1,8})[ -]*$")]
    private static partial Regex Parts();
}
