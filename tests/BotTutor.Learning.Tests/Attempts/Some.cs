using BotTutor.Learning.Attempts;
using BotTutor.Learning.Courses;

namespace BotTutor.Learning.Tests.Attempts;

/// <summary>Items whose texts say what they are.</summary>
internal static class Some
{
    public static GradeAnswer Grade { get; } = new(text => decimal.TryParse(text, out var number) ? number : text == "25rb" ? 25_000 : null);

    public static LocalTexts Text(string text) => LocalTexts.Of(text, $"{text} (en)");

    public static ChoiceItem Choice(string id, int slot = 1, int options = 4, string objective = "o1") => new()
    {
        Head = new ItemHead
        {
            Id = new ItemId(id),
            Slot = slot,
            Objective = objective,
            Level = BloomLevel.Recall,
            Facility = 0.7,
            Question = Text("?"),
            Hint = Text("hint"),
            Explanation = Text("because"),
        },
        Options = [.. "abcdefgh"[..options].Select(key => new ItemOption(key.ToString(), Text($"option {key}"), key == 'a', Text($"why {key}")))],
    };

    public static TItem Like<TItem>(Func<ItemHead, TItem> make)
        where TItem : Item => make(Choice("i1").Head);

    public static Reply Tap(params string[] keys) => new Reply.Tapped(keys);

    public static Reply Write(string text) => new Reply.Written(text);

    public static Attempt Begin(AttemptKind kind, params Item[] items) => new()
    {
        Enrolment = new EnrolmentId(new Guid(1, 0, 0, new byte[8])),
        Kind = kind,
        Subject = "02-modul",
        CourseVersion = 3,
        Began = Now,
        Items = [.. items.Select(item => item.Id)],
    };

    public static DateTimeOffset Now { get; } = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);
}
