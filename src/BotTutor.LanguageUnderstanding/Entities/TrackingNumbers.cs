using System.Text.RegularExpressions;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>Tells the numbers that Indonesian couriers write on parcels.</summary>
internal static partial class TrackingNumbers
{
    /// <param name="text">What hangs together without a blank.</param>
    /// <param name="isAnnounced">Whether a word such as "resi" stands before it.</param>
    public static bool Is(string text, bool isAnnounced) => OfCourier().IsMatch(text) || (isAnnounced && Announced().IsMatch(text));

    /// <summary>J&amp;T, Shopee Express, Ninja, ID Express, JNE with a station in front, SiCepat.</summary>
    [GeneratedRegex(@"^(J[PODBXZT][0-9]{10,12}|SPXID[0-9]{9,15}|N[LV]ID[A-Z]{0,4}[0-9]{6,12}|IDE?S?[0-9]{11,14}|SOC[A-Z]{0,2}[0-9]{10,14}|(CGK|BDO|SUB|MES|SRG|JOG|UPG|DPS)[A-Z]{0,2}[0-9]{9,14}|00[0-9]{10})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfCourier();

    [GeneratedRegex("^(?=.*[0-9]{6})[A-Z]{0,6}[0-9]{6,18}[A-Z]{0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
