namespace BotTutor.Learning.Forms;

/// <summary>What a learner said to one question of a form: survey, confidence, feedback, interview, a check-in.</summary>
public sealed record FormAnswer
{
    public required EnrolmentId Enrolment { get; init; }

    /// <summary>The form's id, such as <c>survey</c>.</summary>
    public required string Form { get; init; }

    /// <summary>Tells apart the times that a form is filled in, such as <c>before</c> and <c>after</c>; empty for a form that comes once.</summary>
    public string Occasion { get; init; } = "";

    public required string Question { get; init; }

    /// <summary>The keys that were chosen, the number, or the words; empty for a question that was skipped.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    public required DateTimeOffset At { get; init; }

    public bool IsSkipped => Values.Count == 0;
}
