using BotTutor.Diagnostics;

namespace BotTutor.Content.Courses;

/// <summary>What authors of lessons are told. A method's name is the code of its diagnostic.</summary>
internal static class LessonMessages
{
    public static Diagnostic LessonTitle(string source, SourceRange range, string title) => Diagnostic.Error(
        nameof(LessonTitle), $"A lesson begins with the module's title as in course.yaml: write '# {title}'.", source, range);

    public static Diagnostic OutsideCard(string source, SourceRange range) => Diagnostic.Error(
        nameof(OutsideCard), "Nothing stands between the lesson's title and its first card: begin a card with '## Title {#id}'.", source, range);

    public static Diagnostic CardWithoutId(string source, SourceRange range) => Diagnostic.Error(
        nameof(CardWithoutId), "A card's title ends with a blank and its id: write '## Title {#id}'.", source, range);

    public static Diagnostic CardEmpty(string source, SourceRange range, string id) => Diagnostic.Error(
        nameof(CardEmpty), $"The card '{id}' has no text: write some, or delete the card.", source, range);

    public static Diagnostic NoCards(string source) => Diagnostic.Error(
        nameof(NoCards), "This lesson has no cards: begin one with '## Title {#id}'.", source, SourceRange.Whole);

    public static Diagnostic CardTooLong(string source, SourceRange range, string id, int length, int most) => Diagnostic.Error(
        nameof(CardTooLong), $"The card '{id}' has {length} characters with its title and longest example, {length - most} more than the {most} that fit a phone: shorten or split it.", source, range);

    public static Diagnostic CardsDiffer(string source, SourceRange range, string expected, string found) => Diagnostic.Error(
        nameof(CardsDiffer), $"The cards of all languages have the same ids in the same order: here {expected} should stand, but it is {found}.", source, range);

    public static Diagnostic ExamplesDiffer(string source, SourceRange range, string id) => Diagnostic.Error(
        nameof(ExamplesDiffer), $"The card '{id}' has examples or a picture in one language only: give it the same in all.", source, range);

    public static Diagnostic NotInCards(string source, SourceRange range, string what) => Diagnostic.Error(
        nameof(NotInCards), $"{what} cannot be shown on every channel: use paragraphs, simple lists, **bold**, *italic* and links.", source, range);

    public static Diagnostic BadLink(string source, SourceRange range, string address) => Diagnostic.Error(
        nameof(BadLink), $"A link leads to an address that begins with https://, but this one is '{address}'.", source, range);

    public static Diagnostic BadExample(string source, SourceRange range) => Diagnostic.Error(
        nameof(BadExample), "An example is one paragraph that begins with '> [!food]', '> [!fashion]', '> [!grocery]' or '> [!service]'.", source, range);

    public static Diagnostic ExamplesIncomplete(string source, SourceRange range, string id) => Diagnostic.Error(
        nameof(ExamplesIncomplete), $"The card '{id}' should have no example, or one each in the order food, fashion, grocery, service.", source, range);

    public static Diagnostic TextBehindEnd(string source, SourceRange range) => Diagnostic.Error(
        nameof(TextBehindEnd), "Examples and the picture stand at the end of a card: move this text before them.", source, range);

    public static Diagnostic PictureNotAlone(string source, SourceRange range) => Diagnostic.Error(
        nameof(PictureNotAlone), "A picture stands in a paragraph of its own, at most one a card: ![description](pictures/name.svg).", source, range);

    public static Diagnostic PictureUndescribed(string source, SourceRange range) => Diagnostic.Error(
        nameof(PictureUndescribed), "A picture needs a description for who cannot see it: write it between the square brackets.", source, range);
}
