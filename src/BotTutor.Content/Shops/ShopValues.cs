using System.Globalization;
using BotTutor.Content.Yaml;
using BotTutor.Shop;
using BotTutor.Shop.Shelves;

namespace BotTutor.Content.Shops;

/// <summary>Reads the values that a shop's files are made of.</summary>
internal static class ShopValues
{
    /// <summary>A text in both languages, written <c>{ id: ..., en: ... }</c>.</summary>
    public static LocalText Local(this MapReader map, string key) => Local(map.Need(key), key, map.Report);

    /// <summary>A text such as a size, which may be written once when it is the same in both languages, and may be left out.</summary>
    public static LocalText OptionalLocal(this MapReader map, string key) => map.Find(key) switch
    {
        null => LocalText.Same(""),
        YamlScalar scalar => LocalText.Same(new ScalarReader(scalar, key, map.Report).AsText()),
        var node => Local(node, key, map.Report),
    };

    public static LocalText Local(YamlNode? node, string key, ContentReport report)
    {
        if (node is null)
        {
            return LocalText.Same("");
        }

        if (node is YamlScalar)
        {
            report.Add(ContentMessages.MissingLanguage(report.Source, node.Range, key, "en"));
            return LocalText.Same("");
        }

        var map = new MapReader(node, $"'{key}'", report);
        var text = new LocalText(Language(map, key, "id"), Language(map, key, "en"));
        map.Close();
        return text;
    }

    /// <summary>A price in rupiah, written with digits only.</summary>
    public static Money AsMoney(this ScalarReader value, string key, ContentReport report)
    {
        if (value.Raw() is not { } text)
        {
            return Money.Zero;
        }

        if (!Digits.IsWholeNumber(text))
        {
            report.Add(ContentMessages.NotRupiah(report.Source, value.Range, key, text, Meant(text)));
            return Money.Zero;
        }

        if (text.StartsWith('-'))
        {
            report.Add(ContentMessages.NegativePrice(report.Source, value.Range, key, text));
            return Money.Zero;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rupiah) || new Money(rupiah) > PriceRules.Most)
        {
            report.Add(ContentMessages.PriceTooHigh(report.Source, value.Range, key, text, PriceRules.Most.ToString()));
            return Money.Zero;
        }

        return new Money(rupiah);
    }

    public static Money Price(this MapReader map, string key) => map.Text(key).AsMoney(key, map.Report);

    /// <summary>A lower-case name with hyphens.</summary>
    public static string Id(this MapReader map, string key)
    {
        var value = map.Text(key);
        var id = value.AsText();
        if (id.Length > 0 && !IsHyphenated(id, letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)))
        {
            map.Report.Add(ShopMessages.BadId(map.Report.Source, value.Range, key, id));
        }

        return id;
    }

    /// <summary>An upper-case name with hyphens.</summary>
    public static string Code(this MapReader map, string key)
    {
        var value = map.Text(key);
        var code = value.AsText();
        if (code.Length > 0 && !IsHyphenated(code, letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)))
        {
            map.Report.Add(ShopMessages.BadCode(map.Report.Source, value.Range, key, code));
        }

        return code;
    }

    private static bool IsHyphenated(string text, Func<char, bool> isAllowed) =>
        text.Length <= 64 && text.Split('-').All(part => part.Length > 0 && part.All(isAllowed));

    private static string Language(MapReader map, string key, string language)
    {
        if (map.Find(language) is { } node)
        {
            return new ScalarReader(node, $"{key}.{language}", map.Report).AsText();
        }

        map.Report.Add(ContentMessages.MissingLanguage(map.Report.Source, map.Range, key, language));
        return "";
    }

    /// <summary>What somebody who wrote a price as it is read probably meant, such as 18000 for Rp18.000 and for 18.000,00.</summary>
    private static string? Meant(string text)
    {
        var figures = text.Replace("Rp", "", StringComparison.OrdinalIgnoreCase).Replace("IDR", "", StringComparison.OrdinalIgnoreCase).Trim();
        var groups = figures.Split('.', ',', '_', ' ');
        if (groups is [.. var front, "0" or "00"] && front.Length > 0)
        {
            groups = front;
        }

        var areThousands = groups.Skip(1).All(group => group.Length == 3) && groups.All(group => group.Length is > 0 and <= 9 && group.All(char.IsAsciiDigit));
        return areThousands ? string.Concat(groups) : null;
    }
}
