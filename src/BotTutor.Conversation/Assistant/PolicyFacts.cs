using System.Globalization;
using BotTutor.Conversation.Shop;
using BotTutor.Shop.Profiles;

namespace BotTutor.Conversation.Assistant;

/// <summary>The rules of a shop as sentences, each with the words by which a question asks for it.</summary>
internal static class PolicyFacts
{
    public const string Source = "policy";

    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <param name="profile">The shop.</param>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    public static IEnumerable<(string Topics, string Text)> Of(ShopProfile profile, string language)
    {
        var isEnglish = language == "en";
        yield return ("toko jual apa siapa tentang shop sell who about", $"{profile.Name}: {profile.About.In(language)}");
        yield return (
            "alamat lokasi dimana toko ambil mampir address location where visit pick",
            isEnglish ? $"The shop is at {profile.Address}, {profile.City}." : $"Alamat toko di {profile.Address}, {profile.City}.");
        yield return ("buka tutup jam hari libur minggu sabtu lebaran natal open opening close closed hours holiday sunday saturday", Hours(profile, isEnglish));
        foreach (var payment in profile.Payments)
        {
            yield return (
                "bayar pembayaran transfer rekening qris cod tempat cara pay payment cash delivery bank",
                $"{payment.Name.In(language)}: {payment.Instructions.In(language)}");
        }

        if (profile.CourierFee is { } fee)
        {
            yield return (
                "antar kurir ongkir kirim courier delivery deliver bring fee",
                isEnglish ? $"Our own courier delivers within {profile.City} only, for {fee.In(language)}." : $"Kurir toko mengantar di {profile.City} saja, ongkir {fee.In(language)}.");
        }

        yield return ("rusak pecah cacat salah retur tukar kembali komplain garansi bocor broken damaged wrong return exchange refund warranty", profile.Returns.In(language));
    }

    /// <summary>What it costs to ship to a place that the shop's table names.</summary>
    public static string? Shipping(ShopProfile profile, string city, string language) =>
        profile.Shipping.Find(city) is var (known, zone)
            ? string.Join(' ', zone.Services.Select(service => language == "en"
                ? $"Shipping to {known.Name}, {service.Name.In(language)}: {service.PerKilogram.In(language)} for 1 kg, {service.FewestDays}-{service.MostDays} days."
                : $"Ongkir ke {known.Name}, {service.Name.In(language)}: {service.PerKilogram.In(language)} untuk 1 kg, {service.FewestDays}-{service.MostDays} hari."))
            : null;

    private static string Hours(ShopProfile profile, bool isEnglish)
    {
        var (culture, zone) = (isEnglish ? English : Indonesian, profile.Hours.Zone.Abbreviation);
        var open = WeekPeriods.Of(profile.Hours).Select(period =>
            $"{(isEnglish ? "Open" : "Buka")} {Days(period.First, period.Last, culture)} {ClockTime.Write(period.Span.From)}-{ClockTime.Write(period.Span.To)} {zone}.");
        var closed = Enum.GetValues<DayOfWeek>().Where(day => profile.Hours.Week.All(open => open.Day != day || open.Spans.Count == 0))
            .Select(day => isEnglish ? $"Closed on {culture.DateTimeFormat.GetDayName(day)}." : $"Hari {culture.DateTimeFormat.GetDayName(day)} tutup.");
        return string.Join(' ', open.Concat(closed));
    }

    private static string Days(DayOfWeek first, DayOfWeek last, CultureInfo culture) =>
        first == last ? culture.DateTimeFormat.GetDayName(first) : $"{culture.DateTimeFormat.GetDayName(first)}-{culture.DateTimeFormat.GetDayName(last)}";
}
