using BotTutor.Learning.Courses;

namespace BotTutor.Learning.Attempts;

/// <summary>What became of an answer.</summary>
public abstract record Taking
{
    private Taking()
    {
    }

    /// <summary>It counts. In a test nothing else is said.</summary>
    public sealed record Taken(Attempt Attempt, GivenAnswer Answer) : Taking
    {
        /// <summary>Why it is right or wrong.</summary>
        public IReadOnlyList<LocalTexts> Reasons { get; init; } = [];

        /// <summary>There from the second miss on that leaves another try or none.</summary>
        public LocalTexts? Hint { get; init; }

        /// <summary>There when the item is over.</summary>
        public LocalTexts? Explanation { get; init; }
    }

    /// <summary>The same answer was taken before, by a double tap or once more by hand; it counts once.</summary>
    public sealed record Repeated(GivenAnswer Answer) : Taking;

    /// <summary>Something else is asked by now, or the time is over; nothing is counted.</summary>
    public sealed record Late : Taking;

    /// <summary>It was no answer to the item; nothing is counted.</summary>
    public sealed record NoAnswer : Taking;
}
