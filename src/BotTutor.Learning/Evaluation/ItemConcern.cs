namespace BotTutor.Learning.Evaluation;

/// <summary>What an author should look at. A flag is a question, not a verdict.</summary>
public enum ItemConcern
{
    /// <summary>Who did well elsewhere got it wrong more often: is the key right?</summary>
    CheckKey,

    /// <summary>It hardly goes with the rest of the test (discrimination below 20): is the wording clear?</summary>
    CheckWording,

    /// <summary>It tells people apart far less than an item of its difficulty could (efficiency below 15).</summary>
    TellsLittleApart,

    /// <summary>More than 95 of 100 got it right.</summary>
    TooEasy,

    /// <summary>No more got it right than by guessing.</summary>
    LikeGuessing,

    /// <summary>A wrong option that fewer than 5 of 100 chose does nothing.</summary>
    IdleDistractor,

    /// <summary>Who chose a wrong option did better elsewhere than who chose the right one: can both be right?</summary>
    DistractorBeatsKey,
}
