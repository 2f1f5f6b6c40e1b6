using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>The words that goods are counted in.</summary>
internal static class Units
{
    /// <summary>How many pieces a unit stands for.</summary>
    private static readonly Dictionary<string, int> Pieces = new(StringComparer.Ordinal)
    {
        ["lusin"] = 12,
        ["dozen"] = 12,
        ["kodi"] = 20,
        ["gros"] = 144,
        ["pasang"] = 2,
        ["pair"] = 2,
        ["pairs"] = 2,
        ["couple"] = 2,
        ["bungkus"] = 1,
        ["biji"] = 1,
        ["buah"] = 1,
        ["lembar"] = 1,
        ["potong"] = 1,
        ["kotak"] = 1,
        ["dus"] = 1,
        ["toples"] = 1,
        ["botol"] = 1,
        ["paket"] = 1,
        ["pak"] = 1,
        ["sachet"] = 1,
        ["renteng"] = 1,
        ["karton"] = 1,
        ["rim"] = 1,
        ["gulung"] = 1,
        ["ikat"] = 1,
        ["kantong"] = 1,
        ["porsi"] = 1,
        ["box"] = 1,
        ["gelas"] = 1,
        ["pack"] = 1,
        ["packs"] = 1,
        ["package"] = 1,
        ["packages"] = 1,
        ["boxes"] = 1,
        ["bag"] = 1,
        ["bags"] = 1,
        ["bottle"] = 1,
        ["bottles"] = 1,
        ["jar"] = 1,
        ["jars"] = 1,
        ["helai"] = 1,
        ["set"] = 1,
        ["stel"] = 1,
        ["ball"] = 1,
        ["items"] = 1,
        ["bks"] = 1,
        ["bj"] = 1,
        ["pouch"] = 1,
        ["ekor"] = 1,
        ["kaleng"] = 1,
        ["slop"] = 1,
        ["unit"] = 1,
    };

    /// <summary>Gives the pieces of a unit, or null for any other word.</summary>
    public static int? Known(Token token) =>
        Pieces.TryGetValue(token.Norm, out var pieces) || Pieces.TryGetValue(token.Raw, out pieces) ? pieces : null;

    /// <summary>Reads "one of" in one word: <c>selusin</c>, <c>sebungkus</c>.</summary>
    public static int? OneOf(Token token) =>
        token.Raw.StartsWith("se", StringComparison.Ordinal) && token.Raw.Length > 4 && Pieces.TryGetValue(token.Raw[2..], out var pieces) && token.Raw is not "sepak" ? pieces : null;
}
