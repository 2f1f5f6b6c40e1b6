namespace BotTutor.Learning.Courses;

/// <summary>Steps that have to be put in order.</summary>
public sealed record OrderItem : Item
{
    /// <summary>In the right order.</summary>
    public required IReadOnlyList<OrderStep> Steps { get; init; }
}

/// <param name="Key">Unique in its item.</param>
/// <param name="Text">What is read.</param>
/// <param name="Why">Why it stands where it does.</param>
public sealed record OrderStep(string Key, LocalTexts Text, LocalTexts Why);
