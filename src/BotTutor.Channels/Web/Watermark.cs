using System.Globalization;

namespace BotTutor.Channels.Web;

/// <summary>How far a page has read: the number of its last activity. None means from the start.</summary>
internal static class Watermark
{
    /// <returns>The number, or <see langword="null"/> when the text is not one.</returns>
    public static long? Read(string? text) => text switch
    {
        null or "" => 0,
        _ when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var mark) => mark,
        _ => null,
    };

    public static DirectLineError Error(string? text) =>
        DirectLineError.BadArgument($"watermark: should be a whole number from 0, but it is '{(text is { Length: > 40 } ? text[..40] : text)}'.");
}
