using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>The kinds of goods as files name them, in the order in which examples stand.</summary>
internal static class GoodsKinds
{
    public static IReadOnlyList<GoodsKind> All { get; } = Enum.GetValues<GoodsKind>();

    public static string NameOf(GoodsKind kind) => kind.ToString().ToLowerInvariant();
}
