namespace BotTutor.Turns.Lanes;

/// <summary>What a lane found to do.</summary>
internal readonly record struct LaneStep
{
    private LaneStep(bool isIdle, TimeSpan pause) => (IsIdle, Pause) = (isIdle, pause);

    /// <summary>Gets a step that has done something; there may be more.</summary>
    public static LaneStep Worked { get; }

    /// <summary>Gets a step that found nothing.</summary>
    public static LaneStep Idle { get; } = new(isIdle: true, TimeSpan.Zero);

    public bool IsIdle { get; }

    public TimeSpan Pause { get; }

    /// <summary>A step that found something which may not be done yet.</summary>
    public static LaneStep Wait(TimeSpan pause) => new(isIdle: false, pause);
}
