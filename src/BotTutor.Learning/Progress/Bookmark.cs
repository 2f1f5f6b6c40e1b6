namespace BotTutor.Learning.Progress;

/// <summary>Where a learner stopped reading, whatever channel they come back on.</summary>
/// <param name="Enrolment">Whose.</param>
/// <param name="Module">The module's folder.</param>
/// <param name="Card">The card's id.</param>
/// <param name="At">When the card was shown.</param>
public sealed record Bookmark(EnrolmentId Enrolment, string Module, string Card, DateTimeOffset At);
