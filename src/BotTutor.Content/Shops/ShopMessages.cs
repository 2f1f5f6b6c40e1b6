using BotTutor.Diagnostics;

namespace BotTutor.Content.Shops;

/// <summary>What authors of a shop's files are told beyond the shape of the text. A method's name is the code of its diagnostic.</summary>
internal static class ShopMessages
{
    public static Diagnostic BadId(string source, SourceRange range, string key, string text) => Diagnostic.Error(
        nameof(BadId), $"'{key}' should be lower-case letters, digits and single hyphens, such as keripik-tempe, but it is '{text}'.", source, range);

    public static Diagnostic BadCode(string source, SourceRange range, string key, string text) => Diagnostic.Error(
        nameof(BadCode), $"'{key}' should be capital letters, digits and single hyphens, such as TEMPE-ORI-200 or REG, but it is '{text}'.", source, range);

    public static Diagnostic BadOrderPrefix(string source, SourceRange range, string text) => Diagnostic.Error(
        nameof(BadOrderPrefix), $"'orderPrefix' should be one to six capital letters, such as RN, but it is '{text}'.", source, range);

    public static Diagnostic DuplicateId(string source, SourceRange range, string what, string id) => Diagnostic.Error(
        nameof(DuplicateId), $"The id '{id}' belongs to another {what} above: give this one its own.", source, range);

    public static Diagnostic DuplicateSku(string source, SourceRange range, string sku, int line) => Diagnostic.Error(
        nameof(DuplicateSku), $"The Sku '{sku}' stands in line {line} already: give each variant its own.", source, range);

    public static Diagnostic SameVariantTwice(string source, SourceRange range, string name) => Diagnostic.Error(
        nameof(SameVariantTwice), $"Another variant of this product is called '{name}' too: a buyer could not tell them apart, so give one another name or size.", source, range);

    public static Diagnostic UnknownCategory(string source, SourceRange range, string text, string? nearest, IEnumerable<string> known) => Diagnostic.Error(
        nameof(UnknownCategory), $"There is no category '{text}'; {Meant(nearest, known)}", source, range);

    public static Diagnostic UnknownTag(string source, SourceRange range, string text, string? nearest, IEnumerable<string> known) => Diagnostic.Error(
        nameof(UnknownTag), $"There is no tag '{text}'; {(known.Any() ? Meant(nearest, known) : "add it to the list 'tags' of this file.")}", source, range);

    public static Diagnostic CategoryWithoutProducts(string source, SourceRange range, string id) => Diagnostic.Warning(
        nameof(CategoryWithoutProducts), $"No product is in the category '{id}', so it is never shown: add a product or delete it.", source, range);

    public static Diagnostic PictureMissing(string source, SourceRange range, string picture) => Diagnostic.Error(
        nameof(PictureMissing), $"There is no file '{picture}' beside this one: add the picture or correct its name, capitals included.", source, range);

    public static Diagnostic BadPicture(string source, SourceRange range, string picture) => Diagnostic.Error(
        nameof(BadPicture), $"'{picture}' should be a path below pictures/ that ends in .svg, .png or .jpg, such as pictures/keripik-tempe.svg.", source, range);

    public static Diagnostic UnknownTimeZone(string source, SourceRange range, string text) => Diagnostic.Error(
        nameof(UnknownTimeZone), $"'{text}' is no time zone of Indonesia: write Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT).", source, range);

    public static Diagnostic UnknownDay(string source, SourceRange range, string text, string? nearest) => Diagnostic.Error(
        nameof(UnknownDay), $"'{text}' is no day of the week{(nearest is null ? "" : $" (did you mean '{nearest}'?)")}: write monday to sunday.", source, range);

    public static Diagnostic BadHours(string source, SourceRange range, string text) => Diagnostic.Error(
        nameof(BadHours), $"'{text}' should be hours such as 08.00-17.00, the closing later than the opening, or the word closed.", source, range);

    public static Diagnostic HoursOverlap(string source, SourceRange range, string text) => Diagnostic.Error(
        nameof(HoursOverlap), $"'{text}' begins before the hours in front of it end: write the earlier first, without overlap.", source, range);

    public static Diagnostic BadDate(string source, SourceRange range, string text) => Diagnostic.Error(
        nameof(BadDate), $"'{text}' should be a date written as 2026-12-25.", source, range);

    public static Diagnostic BadDays(string source, SourceRange range, string text) => Diagnostic.Error(
        nameof(BadDays), $"'{text}' should be how many days a parcel takes, such as 2-4 or 1, at most 90.", source, range);

    public static Diagnostic BadPhone(string source, SourceRange range, string text) => Diagnostic.Error(
        nameof(BadPhone), $"'{text}' should be a phone number in international form and in quotes, such as \"+6281234567890\".", source, range);

    public static Diagnostic DuplicateCity(string source, SourceRange range, string city, string zone) => Diagnostic.Error(
        nameof(DuplicateCity), $"'{city}' names a city of the zone '{zone}' already: a name can lead to one place only.", source, range);

    public static Diagnostic DuplicateService(string source, SourceRange range, string code) => Diagnostic.Error(
        nameof(DuplicateService), $"The service '{code}' stands in this list twice: keep one.", source, range);

    public static Diagnostic CityOutsideZones(string source, SourceRange range, string city, string? nearest) => Diagnostic.Error(
        nameof(CityOutsideZones), $"The shop's city '{city}' is in no zone of shipping.yaml{(nearest is null ? ": add it there." : $"; did you mean '{nearest}'?")}", source, range);

    public static Diagnostic DuplicatePayment(string source, SourceRange range, string method) => Diagnostic.Error(
        nameof(DuplicatePayment), $"The payment '{method}' stands here twice: keep one.", source, range);

    public static Diagnostic QrisIsASimulation(string source, SourceRange range) => Diagnostic.Error(
        nameof(QrisIsASimulation), "Paying by qris is only simulated here, and the buyer must be told: add 'simulation: true'.", source, range);

    public static Diagnostic TransferWithoutAccount(string source, SourceRange range) => Diagnostic.Error(
        nameof(TransferWithoutAccount), "Paying by transfer needs an 'account' with bank, number and holder: add it.", source, range);

    private static string Meant(string? nearest, IEnumerable<string> known) =>
        nearest is null ? $"write one of {string.Join(", ", known)}." : $"did you mean '{nearest}'?";
}
