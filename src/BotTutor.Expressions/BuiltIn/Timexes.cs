using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>Reads timex texts by the recognizers' library.</summary>
internal static class Timexes
{
    /// <summary>The timex; nothing where the text is none. The library takes most texts for an empty timex, and breaks on a few such as <c>.PT30M</c>.</summary>
    public static TimexProperty? TryRead(string? text)
    {
        if (text is null)
        {
            return null;
        }

        try
        {
            return new TimexProperty(text);
        }
        catch (Exception broken) when (broken is ArgumentException or FormatException or OverflowException or IndexOutOfRangeException or KeyNotFoundException)
        {
            return null;
        }
    }
}
