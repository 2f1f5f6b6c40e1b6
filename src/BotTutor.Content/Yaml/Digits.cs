namespace BotTutor.Content.Yaml;

internal static class Digits
{
    /// <summary>Digits only, with a minus in front if need be; of any length.</summary>
    public static bool IsWholeNumber(string text)
    {
        var digits = text.StartsWith('-') ? text.AsSpan(1) : text;
        return digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
