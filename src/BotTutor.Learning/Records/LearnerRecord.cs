using BotTutor.Learning.Attempts;
using BotTutor.Learning.Certificates;
using BotTutor.Learning.Cohorts;
using BotTutor.Learning.Forms;
using BotTutor.Learning.Progress;
using BotTutor.Learning.Reviews;

namespace BotTutor.Learning.Records;

/// <summary>Everything that is stored of a learner, for them to take away.</summary>
public sealed record LearnerRecord
{
    public required LearnerId Learner { get; init; }

    public required IReadOnlyList<Enrolment> Enrolments { get; init; }

    public required IReadOnlyList<FormAnswer> Answers { get; init; }

    public required IReadOnlyList<StepMark> Steps { get; init; }

    public required IReadOnlyList<Bookmark> Bookmarks { get; init; }

    public required IReadOnlyList<Attempt> Attempts { get; init; }

    public required IReadOnlyList<ReviewCard> Reviews { get; init; }

    public required IReadOnlyList<Certificate> Certificates { get; init; }
}
