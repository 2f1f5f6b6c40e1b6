namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>The entities that are known without being taught.</summary>
internal static class Prebuilts
{
    public const string Number = "number";
    public const string Ordinal = "ordinal";
    public const string Quantity = "quantity";
    public const string Money = "money";
    public const string PhoneNumber = "phonenumber";
    public const string Product = "product";
    public const string Variant = "variant";
    public const string PersonName = "personName";
    public const string Address = "address";
    public const string City = "city";
    public const string Payment = "payment";
    public const string Delivery = "delivery";
    public const string DateTime = "datetime";
    public const string Size = "size";
    public const string Color = "color";
    public const string OrderNumber = "orderNumber";
    public const string TrackingNumber = "trackingNumber";
    public const string District = "district";
    public const string Hours = "hours";
    public const string UnknownProduct = "unknownProduct";
    public const string Email = "email";
    public const string Url = "url";

    /// <summary>Names that other tools give to the same things.</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["datetimeV2"] = DateTime,
        ["currency"] = Money,
        ["geographyV2"] = City,
        ["phone"] = PhoneNumber,
        ["colour"] = Color,
    };

    /// <summary>What other tools know and this one does not: a bot that asks for it works without.</summary>
    private static readonly HashSet<string> Foreign = new(StringComparer.OrdinalIgnoreCase)
    {
        "age", "boolean", "dimension", "percentage", "temperature", "keyPhrase", "guid", "hashtag", "mention", "ip", "zipcode",
    };

    public static IReadOnlyList<string> Names { get; } =
    [
        Number, Ordinal, Quantity, Money, PhoneNumber, Product, Variant, PersonName, Address, City, Payment, Delivery, DateTime,
        Size, Color, OrderNumber, TrackingNumber, District, Hours, UnknownProduct, Email, Url,
    ];

    public static bool Knows(string name) => Aliases.ContainsKey(name) || Names.Contains(name, StringComparer.OrdinalIgnoreCase);

    public static bool IsForeign(string name) => Foreign.Contains(name);

    public static string CanonicalName(string name) => Aliases.TryGetValue(name, out var canonical)
        ? canonical
        : Names.First(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
}
