namespace BotTutor.Learning.Courses;

/// <summary>What can be chosen.</summary>
/// <param name="Key">Unique in its item.</param>
/// <param name="Text">What is read.</param>
/// <param name="IsRight">Whether it belongs to the right answer.</param>
/// <param name="Why">Said to who chose it; an option of a test may have none.</param>
public sealed record ItemOption(string Key, LocalTexts Text, bool IsRight, LocalTexts? Why);
