using BotTutor.Diagnostics;

namespace BotTutor.Content.Courses;

/// <summary>How many answers may be marked as right.</summary>
internal static class RightAnswers
{
    public static void One(int right, SourceRange range, ContentReport report)
    {
        if (right == 0)
        {
            report.Add(CourseMessages.NoRightAnswer(report.Source, range));
        }
        else if (right > 1)
        {
            report.Add(CourseMessages.SeveralRight(report.Source, range, right));
        }
    }

    public static void Some(int right, int all, SourceRange range, ContentReport report)
    {
        if (right == 0)
        {
            report.Add(CourseMessages.NoRightAnswer(report.Source, range));
        }
        else if (right == all)
        {
            report.Add(CourseMessages.AllRight(report.Source, range));
        }
    }
}
