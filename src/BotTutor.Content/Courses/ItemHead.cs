using BotTutor.Learning;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>What every item has, whatever its type.</summary>
internal sealed record ItemHead
{
    public required ItemId Id { get; init; }

    public required int Slot { get; init; }

    public required string Objective { get; init; }

    public required BloomLevel Level { get; init; }

    public required double Facility { get; init; }

    public required LocalTexts Question { get; init; }

    public required string? Picture { get; init; }

    public required LocalTexts? Hint { get; init; }

    public required LocalTexts Explanation { get; init; }
}
