using System.Globalization;
using System.Text.Json.Nodes;
using BotTutor.Diagnostics;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Expressions;
using BotTutor.LanguageUnderstanding;

namespace BotTutor.Dialogs.Inputs;

/// <summary>The first number in a message: Indonesian by our own reader, other languages by Microsoft.Recognizers.Text.</summary>
internal static class NumberReading
{
    private static readonly LuRecognizer Indonesian = new(LuModel.Parse(new SourceText("number", "@ prebuilt number\n")));

    /// <returns>The number, or null where there is none.</returns>
    public static Value Read(string text, string locale)
    {
        if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plain) && !IsIndonesian(locale))
        {
            return Of(plain);
        }

        if (IsIndonesian(locale))
        {
            var found = Indonesian.Recognize(text, new RecognitionContext()).Entities.FirstOrDefault(entity => entity.Name == "number");
            return found?.Value is JsonValue value && value.TryGetValue<double>(out var number) ? Of(number)
                : double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out plain) ? Of(plain)
                : Value.Null;
        }

        var result = TextReaders.Read(ValueSort.Number, text, locale).FirstOrDefault();
        return result?.Resolution is { } resolution && resolution.TryGetValue("value", out var written)
            && double.TryParse(written?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var read)
            ? Of(read)
            : Value.Null;
    }

    private static bool IsIndonesian(string locale) => locale.StartsWith("id", StringComparison.OrdinalIgnoreCase) && locale.Length is 2 or 5;

    private static Value Of(double number) => number == Math.Floor(number) && Math.Abs(number) < 9e15 ? Value.Of((long)number) : Value.Of(number);
}
