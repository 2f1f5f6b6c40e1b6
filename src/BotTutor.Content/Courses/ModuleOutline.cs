using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>What <c>course.yaml</c> says of a module.</summary>
internal sealed record ModuleOutline(string Folder, int Day, int Minutes, LocalTexts Title, IReadOnlyList<Objective> Objectives)
{
    public string File(string name) => $"modules/{Folder}/{name}";
}
