namespace BotTutor.Channels;

/// <summary>The language that a person is answered in until they say otherwise.</summary>
internal static class ChannelLocale
{
    private const string Indonesian = "id-ID";
    private const string English = "en-US";

    /// <summary>The languages of Indonesia and its closest neighbour, whose speakers read Indonesian rather than English.</summary>
    private static readonly string[] NearIndonesian = ["id", "in", "jv", "jw", "su", "ms", "min", "ban", "mad"];

    /// <param name="language">The language of the person's device, such as <c>id</c> or <c>en-GB</c>.</param>
    public static string Of(string? language) => language?.Split('-')[0] switch
    {
        null or "" => Indonesian,
        { } code when NearIndonesian.Contains(code, StringComparer.OrdinalIgnoreCase) => Indonesian,
        _ => English,
    };
}
