namespace BotTutor.Learning.Evaluation;

/// <summary>From how many people on which figures are told.</summary>
public sealed record EvaluationRules
{
    /// <summary>Below so many people there is no interval, and nothing is said about an item but how many got it right; 10 unless set.</summary>
    public int LeastPeople { get; init; } = 10;

    /// <summary>Below so many people every figure is only a first estimate; 30 unless set.</summary>
    public int PreliminaryBelow { get; init; } = 30;

    /// <summary>How often the cohort is drawn anew for an interval; 10,000 unless set.</summary>
    public int Resamples { get; init; } = 10_000;

    /// <summary>The points of 100 that count as having reached the goal; 80 unless set.</summary>
    public double Goal { get; init; } = 80;
}
