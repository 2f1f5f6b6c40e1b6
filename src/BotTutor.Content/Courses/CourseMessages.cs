using BotTutor.Diagnostics;

namespace BotTutor.Content.Courses;

/// <summary>What authors of a course are told beyond the shape of a text. A method's name is the code of its diagnostic.</summary>
internal static class CourseMessages
{
    private const int LongestQuotation = 60;

    public static Diagnostic CourseFileMissing(string source, SourceRange range, string path) => Diagnostic.Error(
        nameof(CourseFileMissing), $"There is no file '{Short(path)}' in this course: add it, or correct the path, written from the course's folder with '/'.", source, range);

    public static Diagnostic BadPath(string source, SourceRange range, string path) => Diagnostic.Error(
        nameof(BadPath), $"'{Short(path)}' should be a path inside the course, of letters, digits, '-', '_', '.' and '/', such as pictures/alur.svg.", source, range);

    public static Diagnostic BadKey(string source, SourceRange range, string key, string text) => Diagnostic.Error(
        nameof(BadKey), $"'{key}' should be at most 40 lower-case letters, digits and single hyphens, such as m02-s1a, but it is '{Short(text)}'.", source, range);

    public static Diagnostic IdNotFolder(string source, SourceRange range, string id, string folder) => Diagnostic.Error(
        nameof(IdNotFolder), $"The course is called '{Short(id)}' but its folder '{Short(folder)}': give both the same name.", source, range);

    public static Diagnostic IdTwice(string source, SourceRange range, string id, string where) => Diagnostic.Error(
        nameof(IdTwice), $"The id '{id}' stands in {where} already: give this one its own.", source, range);

    public static Diagnostic KeyTwice(string source, SourceRange range, string key) => Diagnostic.Error(
        nameof(KeyTwice), $"The key '{key}' stands in this list twice: give each entry its own.", source, range);

    public static Diagnostic TooLong(string source, SourceRange range, string key, int length, int most) => Diagnostic.Error(
        nameof(TooLong), $"'{key}' has {length} characters, {length - most} more than the {most} that fit: shorten it.", source, range);

    public static Diagnostic TooManyLines(string source, SourceRange range, string key, int most) => Diagnostic.Error(
        nameof(TooManyLines), $"'{key}' has more than {most} line breaks, too many for a quiz poll: join lines.", source, range);

    public static Diagnostic BadLanguage(string source, SourceRange range, string text) => Diagnostic.Error(
        nameof(BadLanguage), $"'{Short(text)}' should be a language's code of two letters, such as id or en, each once.", source, range);

    public static Diagnostic NotANumber(string source, SourceRange range, string key, string text, decimal least, decimal most) => Diagnostic.Error(
        nameof(NotANumber), FormattableString.Invariant($"'{key}' should be a number from {least} to {most}, written with a point as in 0.8, but it is '{Short(text)}'."), source, range);

    public static Diagnostic WrongCount(string source, SourceRange range, string key, int count, int least, int most) => Diagnostic.Error(
        nameof(WrongCount), $"'{key}' has {count} entries, but should have {(least == most ? $"{least}" : $"{least} to {most}")}.", source, range);

    public static Diagnostic LeastAboveMost(string source, SourceRange range, string key) => Diagnostic.Error(
        nameof(LeastAboveMost), $"'least' of '{key}' is greater than 'most': exchange them.", source, range);

    public static Diagnostic UnknownReference(string source, SourceRange range, string what, string text, string? nearest) => Diagnostic.Error(
        nameof(UnknownReference), $"There is no {what} '{Short(text)}' in this course{(nearest is null ? ": correct it or add it." : $"; did you mean '{nearest}'?")}", source, range);

    public static Diagnostic NoRightAnswer(string source, SourceRange range) => Diagnostic.Error(
        nameof(NoRightAnswer), "Nothing here is marked as right: write 'right: true' at the right answer.", source, range);

    public static Diagnostic SeveralRight(string source, SourceRange range, int count) => Diagnostic.Error(
        nameof(SeveralRight), $"{count} answers are marked as right, but only one may be: delete 'right' at the others.", source, range);

    public static Diagnostic AllRight(string source, SourceRange range) => Diagnostic.Error(
        nameof(AllRight), "All options are marked as right, so there is nothing to choose: add one that is wrong.", source, range);

    public static Diagnostic GapMissing(string source, SourceRange range, string language) => Diagnostic.Error(
        nameof(GapMissing), $"The question's text in '{language}' should hold the gap ___ exactly once.", source, range);

    public static Diagnostic GapInText(string source, SourceRange range) => Diagnostic.Error(
        nameof(GapInText), "The question holds a gap ___, but its type is 'text': write 'type: gap' or take the gap out.", source, range);

    public static Diagnostic EndlessTalk(string source, SourceRange range) => Diagnostic.Error(
        nameof(EndlessTalk), "Some replies lead back to where the talk was before, so it may never end: let 'next' lead onwards to a node without replies.", source, range);

    public static Diagnostic NotOneCondition(string source, SourceRange range, int count) => Diagnostic.Error(
        nameof(NotOneCondition), $"A criterion has exactly one of 'any', 'none' and 'characters', but this one has {count}.", source, range);

    public static Diagnostic OnlyChoiceInTests(string source, SourceRange range, string type) => Diagnostic.Error(
        nameof(OnlyChoiceInTests), $"Items of tests are of type 'choice', but this one is '{type}': move it to a quiz or write options.", source, range);

    public static Diagnostic WrongModule(string source, SourceRange range, string text, string folder) => Diagnostic.Error(
        nameof(WrongModule), $"'module' should be the folder's name, {folder}, but it is '{Short(text)}'.", source, range);

    public static Diagnostic BadFolderNumber(string source, SourceRange range, string folder, int number) => Diagnostic.Error(
        nameof(BadFolderNumber), $"The folder of this module should begin with {number:00}-, its place in the course, but it is '{Short(folder)}'.", source, range);

    public static Diagnostic FolderNotListed(string source, string folder) => Diagnostic.Error(
        nameof(FolderNotListed), $"The folder modules/{folder} is not in the list 'modules': add it, or delete the folder.", source, SourceRange.Whole);

    public static Diagnostic WrongTestNumber(string source, SourceRange range, int expected) => Diagnostic.Error(
        nameof(WrongTestNumber), $"This item should have the number {expected}: items stand in their order, without a hole.", source, range);

    public static Diagnostic FormsDiffer(string source, SourceRange range, int number, string what) => Diagnostic.Error(
        nameof(FormsDiffer), $"Number {number} has another {what} than number {number} of the other form: parallel forms have the same.", source, range);

    public static Diagnostic FormSizesDiffer(string source, int count, int other) => Diagnostic.Error(
        nameof(FormSizesDiffer), $"This form has {count} items and the other {other}: parallel forms have the same number.", source, SourceRange.Whole);

    public static Diagnostic AnchorNotUsed(string source, string id) => Diagnostic.Error(
        nameof(AnchorNotUsed), $"The anchor '{id}' does not stand in both forms: add it to them, or delete it.", source, SourceRange.Whole);

    public static Diagnostic UnknownPlaceholder(string source, SourceRange range, string text) => Diagnostic.Error(
        nameof(UnknownPlaceholder), $"'{{{Short(text)}}}' should be the key of a number question of this task, or the product of two, such as {{a*b}}.", source, range);

    public static Diagnostic OpensOnlyCustomer(string source, SourceRange range) => Diagnostic.Error(
        nameof(OpensOnlyCustomer), "Only a customer opens a talk: delete 'opens', or write 'side: customer'.", source, range);

    public static Diagnostic WrongTrackDay(string source, SourceRange range, int expected) => Diagnostic.Error(
        nameof(WrongTrackDay), $"This should be day {expected}: days stand in their order, without a hole.", source, range);

    public static Diagnostic DayTwice(string source, SourceRange range, int number) => Diagnostic.Error(
        nameof(DayTwice), $"Day {number} stands in this list twice: give each day its own number.", source, range);

    private static string Short(string text) => Quotation.Short(text, LongestQuotation);
}
