namespace BotTutor.Learning.Evaluation;

/// <summary>How a gain is read (Hake 1998).</summary>
public enum GainBand
{
    /// <summary>Below 0.3.</summary>
    Low,

    /// <summary>From 0.3 to 0.7.</summary>
    Medium,

    /// <summary>Above 0.7.</summary>
    High,
}
