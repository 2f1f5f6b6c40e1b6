namespace BotTutor.Learning.Courses;

/// <summary>What an item asks of a learner (Bloom).</summary>
public enum BloomLevel
{
    Recall,
    Apply,
    Analyse,
}
