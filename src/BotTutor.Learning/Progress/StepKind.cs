namespace BotTutor.Learning.Progress;

/// <summary>What can be done on the way through a course.</summary>
public enum StepKind
{
    /// <summary>A form, named by its id and occasion.</summary>
    Form,

    /// <summary>The test before or after.</summary>
    Test,

    /// <summary>The cards of a module.</summary>
    Cards,

    /// <summary>The quiz of a module, passed.</summary>
    Quiz,

    /// <summary>A task.</summary>
    Task,
}
