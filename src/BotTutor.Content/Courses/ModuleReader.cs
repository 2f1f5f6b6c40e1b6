using BotTutor.Content.Yaml;
using BotTutor.Diagnostics;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>Reads the folder of a module: its lessons first, since everything else may name their cards.</summary>
internal sealed class ModuleReader(CourseScope scope, FormReader forms)
{
    private const int MostItems = 100;

    public IReadOnlyList<Card> ReadCards(ModuleOutline outline)
    {
        var lessons = new List<(string Language, IReadOnlyList<LessonCard> Cards)>();
        foreach (var language in scope.Languages)
        {
            var path = outline.File($"lesson.{language}.md");
            var report = scope.Report(path);
            if (scope.Text(path) is not { } text)
            {
                report.Add(CourseMessages.CourseFileMissing(report.Source, SourceRange.Whole, path));
                continue;
            }

            var cards = new LessonReader(scope, text, report).Read(outline.Title.In(language));
            lessons.Add((language, cards));
            Compare(lessons[0].Cards, cards, lessons.Count == 1, report);
        }

        return lessons.Count == scope.Languages.Count && lessons.TrueForAll(lesson => lesson.Cards.Count == lessons[0].Cards.Count)
            ? [.. lessons[0].Cards.Select((_, index) => Join([.. lessons.Select(lesson => (lesson.Language, lesson.Cards[index]))]))]
            : [];
    }

    public Module ReadModule(ModuleOutline outline, IReadOnlyList<Card> cards) => new()
    {
        Folder = outline.Folder,
        Day = outline.Day,
        Minutes = outline.Minutes,
        Title = outline.Title,
        Objectives = outline.Objectives,
        Cards = cards,
        Quiz = ReadList(outline, "quiz.yaml", "items", map => map.Each("items", "an item", 1, MostItems, new ItemReader(scope, ItemPlace.Quiz, map.Report).Read)),
        Tasks = ReadList(outline, "practice.yaml", "tasks", map => map.Each("tasks", "a task", 1, MostItems, new TaskReader(scope, forms, map.Report).Read)),
    };

    private IReadOnlyList<TEntry> ReadList<TEntry>(ModuleOutline outline, string file, string what, Func<MapReader, IReadOnlyList<TEntry>> read)
    {
        if (scope.Open(outline.File(file), $"a file of {what}") is not { } map)
        {
            return [];
        }

        var module = map.Text("module");
        if (module.AsText() is { Length: > 0 } name && name != outline.Folder)
        {
            map.Report.Add(CourseMessages.WrongModule(map.Report.Source, module.Range, name, outline.Folder));
        }

        var entries = read(map);
        map.Close();
        return entries;
    }

    /// <summary>The first language's cards get their ids; the others must have the same.</summary>
    private void Compare(IReadOnlyList<LessonCard> first, IReadOnlyList<LessonCard> cards, bool areFirst, ContentReport report)
    {
        for (var index = 0; areFirst && index < cards.Count; index++)
        {
            scope.Claim("card", cards[index].Id, cards[index].Range, report);
            scope.Cards.Add(cards[index].Id);
        }

        for (var index = 0; index < Math.Max(first.Count, cards.Count); index++)
        {
            var expected = index < first.Count ? first[index] : null;
            var found = index < cards.Count ? cards[index] : null;
            if (expected?.Id != found?.Id)
            {
                report.Add(LessonMessages.CardsDiffer(report.Source, found?.Range ?? SourceRange.Whole, Named(expected), Named(found)));
                return;
            }

            if (expected!.Examples.Count != found!.Examples.Count || expected.Picture != found.Picture)
            {
                report.Add(LessonMessages.ExamplesDiffer(report.Source, found.Range, found.Id));
            }
        }
    }

    private static string Named(LessonCard? card) => card is null ? "nothing" : $"'{card.Id}'";

    private static Card Join(IReadOnlyList<(string Language, LessonCard Card)> cards)
    {
        var first = cards[0].Card;
        return new Card
        {
            Id = first.Id,
            Title = Texts(card => card.Title),
            Body = Texts(card => card.Body),
            Examples = first.Examples.Keys.ToDictionary(kind => kind, kind => Texts(card => card.Examples.GetValueOrDefault(kind, ""))),
            Picture = first.Picture is { } path ? new CardPicture(path, Texts(card => card.Description)) : null,
        };

        LocalTexts Texts(Func<LessonCard, string> text) => new([.. cards.Select(card => KeyValuePair.Create(card.Language, text(card.Card)))]);
    }
}
