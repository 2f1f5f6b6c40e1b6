namespace BotTutor.LanguageUnderstanding.Tests;

/// <summary>Names such as the demo shop's, written for these tests.</summary>
internal static class DemoVocabulary
{
    public static Vocabulary Instance { get; } = new(
    [
        new("product", "keripik-tempe", "Keripik Tempe", ["tempe chips"]),
        new("product", "keripik-singkong", "Keripik Singkong", ["cassava chips"]),
        new("product", "kopi-gayo", "Kopi Arabika Gayo", ["gayo arabica coffee"]),
        new("product", "kopi-toraja", "Kopi Toraja", ["toraja coffee"]),
        new("product", "kemeja-batik", "Kemeja Batik Pria", ["batik shirt", "batik cowok"]),
        new("product", "tote-bag", "Tote Bag Wayang", ["totebag", "tas kain"]),
        new("product", "sambal-roa", "Sambal Roa 150 g", []),
        new("product", "KT-001", "Kue Kering Nastar", ["nastar"]),
        new("variant", "Original", "Original", []),
        new("variant", "Pedas", "Pedas", ["spicy", "balado"]),
        new("variant", "Hitam", "Hitam", ["black"]),
        new("variant", "Biji", "Biji", ["whole bean"]),
        new("variant", "250 g", "250 g", []),
        new("variant", "L", "L", []),
        new("variant", "XL", "XL", []),
        new("city", "Medan", "Medan", ["kota medan"]),
        new("city", "Kisaran", "Kisaran", ["kota kisaran"]),
        new("city", "Air Joman", "Air Joman", []),
        new("city", "Solo", "Solo", []),
        new("city", "Kabanjahe", "Kabanjahe", ["karo"]),
    ]);
}
