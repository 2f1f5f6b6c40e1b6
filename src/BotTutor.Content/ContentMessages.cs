using BotTutor.Diagnostics;

namespace BotTutor.Content;

/// <summary>What authors of content files are told. A method's name is the code of its diagnostic.</summary>
internal static class ContentMessages
{
    private const int LongestQuotation = 40;

    public static Diagnostic FileMissing(string source) => Diagnostic.Error(
        nameof(FileMissing), "This file is missing: a shop needs shop.yaml, shipping.yaml and catalog.yaml side by side.", source, SourceRange.Whole);

    public static Diagnostic EmptyFile(string source) => Diagnostic.Error(
        nameof(EmptyFile), "This file is empty: write keys and values as in the demo shop's file of the same name.", source, SourceRange.Whole);

    public static Diagnostic NotYaml(string source, SourceRange range, string reason) => Diagnostic.Error(
        nameof(NotYaml), $"This is not YAML: {reason} Look at the indentation and quotes here and in the line above.", source, range);

    public static Diagnostic SecondDocument(string source, SourceRange range) => Diagnostic.Error(
        nameof(SecondDocument), "A second document begins here, but a file holds one: delete the line '---' or move the rest to its own file.", source, range);

    public static Diagnostic AnchorNotRead(string source, SourceRange range) => Diagnostic.Error(
        nameof(AnchorNotRead), "Anchors (&name) and aliases (*name) are not read: write the value out, or put it in quotes if it is a text.", source, range);

    public static Diagnostic NestedTooDeep(string source, SourceRange range, int most) => Diagnostic.Error(
        nameof(NestedTooDeep), $"This is nested more than {most} levels deep: look for a bracket or an indentation too many.", source, range);

    public static Diagnostic DuplicateKey(string source, SourceRange range, string key) => Diagnostic.Error(
        nameof(DuplicateKey), $"'{Short(key)}' stands here twice: keep one of them.", source, range);

    public static Diagnostic UnknownKey(string source, SourceRange range, string what, string key, string? nearest) => Diagnostic.Error(
        nameof(UnknownKey), $"{Capital(what)} has no key '{Short(key)}'{(nearest is null ? ": delete it." : $"; did you mean '{nearest}'?")}", source, range);

    public static Diagnostic MissingKey(string source, SourceRange range, string what, string key) => Diagnostic.Error(
        nameof(MissingKey), $"{Capital(what)} needs '{key}': add it.", source, range);

    public static Diagnostic ExpectedMap(string source, SourceRange range, string what, string found) => Diagnostic.Error(
        nameof(ExpectedMap), $"{Capital(what)} is written as keys with values, but this is {found}.", source, range);

    public static Diagnostic ExpectedList(string source, SourceRange range, string key, string found) => Diagnostic.Error(
        nameof(ExpectedList), $"'{key}' is a list, written as [one, two] or as lines that begin with '- ', but this is {found}.", source, range);

    public static Diagnostic ExpectedOneValue(string source, SourceRange range, string what, string found) => Diagnostic.Error(
        nameof(ExpectedOneValue), $"{Capital(what)} is a single value, but this is {found}.", source, range);

    public static Diagnostic EmptyList(string source, SourceRange range, string key) => Diagnostic.Error(
        nameof(EmptyList), $"'{key}' is empty: it needs at least one.", source, range);

    public static Diagnostic EmptyText(string source, SourceRange range, string key) => Diagnostic.Error(
        nameof(EmptyText), $"'{key}' is empty: write something, or leave the key out where it may be.", source, range);

    public static Diagnostic TextTooLong(string source, SourceRange range, string key, int most) => Diagnostic.Error(
        nameof(TextTooLong), $"'{key}' has more than {most} characters, too many for a message on a phone: shorten it.", source, range);

    public static Diagnostic MissingLanguage(string source, SourceRange range, string key, string language) => Diagnostic.Error(
        nameof(MissingLanguage), $"'{key}' has no {(language switch { "en" => "English", "id" => "Indonesian", _ => language })} text: add '{language}:'.", source, range);

    public static Diagnostic NotAWholeNumber(string source, SourceRange range, string key, string text) => Diagnostic.Error(
        nameof(NotAWholeNumber), $"'{key}' should be a whole number, but it is '{Short(text)}'.", source, range);

    public static Diagnostic NumberOutOfRange(string source, SourceRange range, string key, string text, int least, int most) => Diagnostic.Error(
        nameof(NumberOutOfRange), $"'{key}' should be from {least} to {most}, but it is {Short(text)}.", source, range);

    public static Diagnostic NotRupiah(string source, SourceRange range, string key, string text, string? meant) => Diagnostic.Error(
        nameof(NotRupiah), $"'{key}' should be a whole number of rupiah, but it is '{Short(text)}'{(meant is null ? ", for example 25000." : $": write {meant}.")}", source, range);

    public static Diagnostic NegativePrice(string source, SourceRange range, string key, string text) => Diagnostic.Error(
        nameof(NegativePrice), $"'{key}' is {Short(text)}, but nothing costs less than nothing: write it without the minus.", source, range);

    public static Diagnostic PriceTooHigh(string source, SourceRange range, string key, string text, string most) => Diagnostic.Error(
        nameof(PriceTooHigh), $"'{key}' is {Short(text)}, more than the dearest price of {most}: count the zeros.", source, range);

    public static Diagnostic NeitherYesNorNo(string source, SourceRange range, string key, string text) => Diagnostic.Error(
        nameof(NeitherYesNorNo), $"'{key}' should be true or false, but it is '{Short(text)}'.", source, range);

    public static Diagnostic NotAChoice(string source, SourceRange range, string key, string text, IEnumerable<string> choices, string? nearest) => Diagnostic.Error(
        nameof(NotAChoice), $"'{key}' is '{Short(text)}'{(nearest is null ? "" : $" (did you mean '{nearest}'?)")}, but should be one of {string.Join(", ", choices)}.", source, range);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Short(string text) => Quotation.Short(text, LongestQuotation);
}
