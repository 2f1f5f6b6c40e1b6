using BotTutor.Diagnostics.Tracing;

namespace BotTutor.Turns.Running;

/// <summary>Why nothing of a turn may stay but an apology.</summary>
/// <param name="Locale">The language that the turn ended in.</param>
/// <param name="Reason">For the operator.</param>
/// <param name="Trace">What happened until then; none where nobody records.</param>
internal sealed record TurnFailure(string Locale, string Reason, TurnTrace? Trace);
