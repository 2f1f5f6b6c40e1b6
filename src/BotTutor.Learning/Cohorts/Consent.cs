namespace BotTutor.Learning.Cohorts;

/// <summary>That a learner agreed to what is stored of them.</summary>
/// <param name="Version">Of the text that they agreed to, such as <c>2026-11</c>.</param>
/// <param name="At">When.</param>
public sealed record Consent(string Version, DateTimeOffset At);
