namespace BotTutor.Shop;

/// <summary>A text that a buyer reads, in both languages of the house.</summary>
public sealed record LocalText(string Indonesian, string English)
{
    /// <summary>A text that is the same in both languages, such as <c>200 g</c>.</summary>
    public static LocalText Same(string text) => new(text, text);

    /// <summary>Picks the English text for <c>en</c> and <c>en-*</c>, and Indonesian, the first language, for everything else.</summary>
    public string In(string? locale) => IsEnglish(locale) ? English : Indonesian;

    internal static bool IsEnglish(string? locale) =>
        locale is not null
        && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase)
        && (locale.Length == 2 || locale[2] is '-' or '_');
}
