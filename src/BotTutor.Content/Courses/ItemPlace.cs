namespace BotTutor.Content.Courses;

/// <summary>Where an item stands, which decides what it must have.</summary>
internal enum ItemPlace
{
    Quiz,
    Task,
    Test,
}
