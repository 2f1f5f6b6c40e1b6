using BotTutor.Diagnostics;

namespace BotTutor.LanguageUnderstanding.Lu;

/// <summary>What authors of <c>.lu</c> files are told. A method's name is the code of its diagnostic.</summary>
internal static class LuMessages
{
    public static Diagnostic StrayText(string source, SourceRange range, string line) => Diagnostic.Error(
        nameof(StrayText), $"\"{Short(line)}\" belongs to nothing: expected \"# Intent\", \"- utterance\", \"@ entity\", \"[name](file.lu)\" or \"> comment\".", source, range);

    public static Diagnostic UtteranceOutsideIntent(string source, SourceRange range) => Diagnostic.Error(
        nameof(UtteranceOutsideIntent), "An utterance needs an intent: write \"# Intent\" above it.", source, range);

    public static Diagnostic IntentWithoutName(string source, SourceRange range) => Diagnostic.Error(
        nameof(IntentWithoutName), "An intent needs a name: write \"# Name\".", source, range);

    public static Diagnostic IntentWithoutUtterances(string source, SourceRange range, string name) => Diagnostic.Warning(
        nameof(IntentWithoutUtterances), $"The intent \"{name}\" has no utterances, so it is never recognized: add lines that begin with \"- \".", source, range);

    public static Diagnostic EmptyUtterance(string source, SourceRange range) => Diagnostic.Warning(
        nameof(EmptyUtterance), "This utterance is empty: write what a person may say behind \"- \".", source, range);

    public static Diagnostic UtteranceTooLong(string source, SourceRange range, int most) => Diagnostic.Warning(
        nameof(UtteranceTooLong), $"This utterance has more than {most} characters; the rest is not read. People write short messages: split it.", source, range);

    public static Diagnostic DuplicateUtterance(string source, SourceRange range, string text, string other) => Diagnostic.Warning(
        nameof(DuplicateUtterance), $"\"{Short(text)}\" stands in the intent \"{other}\" too, so neither can be sure of it: keep it in one.", source, range);

    public static Diagnostic UnclosedBrace(string source, SourceRange range) => Diagnostic.Error(
        nameof(UnclosedBrace), "A \"{\" has no \"}\": close the label as in {@product=keripik tempe}, or write \\{ for the character.", source, range);

    public static Diagnostic LabelWithoutName(string source, SourceRange range) => Diagnostic.Error(
        nameof(LabelWithoutName), "A label needs the name of an entity: write it as {@product=keripik tempe}.", source, range);

    public static Diagnostic UndeclaredEntity(string source, SourceRange range, string name) => Diagnostic.Warning(
        nameof(UndeclaredEntity), $"The entity \"{name}\" is labelled and nowhere declared, so it is learned from the examples: say so with \"@ ml {name}\".", source, range);

    public static Diagnostic UnknownEntityType(string source, SourceRange range, string type) => Diagnostic.Error(
        nameof(UnknownEntityType), $"\"{Short(type)}\" is no type of entity: expected list, regex, prebuilt, ml, patternany, composite or phraselist.", source, range);

    public static Diagnostic UnknownPrebuilt(string source, SourceRange range, string name, string known) => Diagnostic.Error(
        nameof(UnknownPrebuilt), $"\"{Short(name)}\" is no prebuilt entity: expected one of {known}.", source, range);

    public static Diagnostic EntityWithoutName(string source, SourceRange range, string type) => Diagnostic.Error(
        nameof(EntityWithoutName), $"An entity needs a name: write \"@ {type} name\".", source, range);

    public static Diagnostic EntityTwice(string source, SourceRange range, string name) => Diagnostic.Error(
        nameof(EntityTwice), $"The entity \"{name}\" is declared already with another type: give one of them another name.", source, range);

    public static Diagnostic ListWithoutValues(string source, SourceRange range, string name) => Diagnostic.Warning(
        nameof(ListWithoutValues), $"The list \"{name}\" has no values: add \"- value :\" below it and \"- synonym\" lines below that.", source, range);

    public static Diagnostic BadRegex(string source, SourceRange range, string reason) => Diagnostic.Error(
        nameof(BadRegex), $"This is no regular expression between slashes, such as /ORD-[0-9]+/: {reason}", source, range);

    public static Diagnostic ImportMissing(string source, SourceRange range, string file) => Diagnostic.Error(
        nameof(ImportMissing), $"\"{Short(file)}\" cannot be found: a .lu file is imported by its file name.", source, range);

    public static Diagnostic NotSupported(string source, SourceRange range, string what) => Diagnostic.Warning(
        nameof(NotSupported), $"{what} is passed over: it is not supported, and the rest works without it.", source, range);

    public static Diagnostic PatternTooLarge(string source, SourceRange range, int most) => Diagnostic.Warning(
        nameof(PatternTooLarge), $"This pattern can be said in more than {most} ways; only the first {most} are learned. Write fewer options.", source, range);

    private static string Short(string text) => Quotation.Short(text, 60);
}
