using BotTutor.Learning.Cohorts;
using BotTutor.Learning.Evaluation;
using BotTutor.Learning.Records;

namespace BotTutor.Learning.Reports;

/// <summary>How a cohort did.</summary>
public sealed record CohortReport
{
    public required Cohort Cohort { get; init; }

    /// <summary>Everybody who agreed and joined, but for those who had everything erased.</summary>
    public required int Joined { get; init; }

    /// <summary>Each step that somebody finished, in the order in which the first one did.</summary>
    public required IReadOnlyList<StepCount> Steps { get; init; }

    public required int Certificates { get; init; }

    /// <summary>Before and after, of those who took both tests.</summary>
    public required PairedReport Gain { get; init; }

    public required FormCheck Forms { get; init; }

    public required TestReport Before { get; init; }

    public required TestReport After { get; init; }

    /// <summary>What those chose in tests who had everything erased; no other figure holds them.</summary>
    public required IReadOnlyList<AnonymousCount> Erased { get; init; }
}
