namespace BotTutor.Learning.Reviews;

/// <summary>How well something was remembered. The numbers are those of the FSRS formulas.</summary>
public enum ReviewGrade
{
    /// <summary>Forgotten.</summary>
    Again = 1,

    /// <summary>Remembered, slowly or with a hint: a pass.</summary>
    Hard = 2,

    /// <summary>Remembered.</summary>
    Good = 3,

    /// <summary>Remembered without any effort. No answer in the chat says so; the formulas know it.</summary>
    Easy = 4,
}
