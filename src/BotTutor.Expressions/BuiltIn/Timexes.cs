using System.Diagnostics.CodeAnalysis;
using BotTutor.Expressions.Functions;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>Reads timex texts by the recognizers' library.</summary>
internal static class Timexes
{
    private const string Wanted = "a timex text, such as XXXX-12-25";

    /// <summary>Reads the first argument; says what is wrong with it where it is none. The library takes most texts for an empty timex, and breaks on a few such as <c>.PT30M</c>.</summary>
    public static bool TryRead(Arguments arguments, [NotNullWhen(true)] out TimexProperty? timex, out EvaluationResult mistake)
    {
        timex = null;
        mistake = default;
        if (arguments.Text(0) is not { } text)
        {
            mistake = arguments.Expected(0, Wanted);
            return false;
        }

        try
        {
            timex = new TimexProperty(text);
            return true;
        }
        catch (Exception broken) when (broken is ArgumentException or FormatException or OverflowException or IndexOutOfRangeException or KeyNotFoundException)
        {
            mistake = arguments.Misused(0, Wanted);
            return false;
        }
    }
}
