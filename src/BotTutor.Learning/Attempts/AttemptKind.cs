namespace BotTutor.Learning.Attempts;

/// <summary>What is attempted. Quizzes and tasks are practice and never change what a test gave.</summary>
public enum AttemptKind
{
    /// <summary>The test before the course.</summary>
    TestBefore,

    /// <summary>The test after the course.</summary>
    TestAfter,

    /// <summary>The quiz of a module.</summary>
    Quiz,

    /// <summary>The items of a task.</summary>
    Task,
}
