namespace BotTutor.Learning.Progress;

/// <summary>A step of a course, such as <c>cards:02-apa-itu-chatbot</c>: what kind of step, and of what.</summary>
public readonly record struct Step(StepKind Kind, string Of)
{
    private const char Between = ':';

    /// <returns>The step that is written so; none when it is none.</returns>
    public static Step? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(Between, 2) is [var kind, var of] && Enum.TryParse<StepKind>(kind, ignoreCase: true, out var known)
            ? new Step(known, of)
            : null;
    }

    /// <summary>As it is stored, and as dialogs know it.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}{Between}{Of}";
}
