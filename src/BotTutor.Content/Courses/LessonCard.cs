using BotTutor.Diagnostics;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>A card in one language.</summary>
internal sealed record LessonCard(string Id, string Title, SourceRange Range)
{
    /// <summary>Markdown.</summary>
    public string Body { get; init; } = "";

    public IReadOnlyDictionary<GoodsKind, string> Examples { get; init; } = new Dictionary<GoodsKind, string>();

    public string? Picture { get; init; }

    public string Description { get; init; } = "";
}
