namespace BotTutor.Learning.Evaluation;

/// <summary>Why a figure is missing.</summary>
public enum Gap
{
    /// <summary>Too few people have answered for the figure to mean anything.</summary>
    TooFewPeople,

    /// <summary>Everybody did the same, so that nothing can be told apart.</summary>
    NobodyDiffers,

    /// <summary>There was nothing left to gain: full marks before.</summary>
    NoRoomToGain,

    /// <summary>A test of a single item cannot agree with itself.</summary>
    TooFewItems,
}
