namespace BotTutor.Dialogs;

/// <summary>How a turn came out.</summary>
/// <param name="Locale">The language that it ended in.</param>
/// <param name="Fault">What went wrong and no dialog has handled. Then nothing of the turn may stay: the state is put back, and the host owes the person an apology.</param>
public readonly record struct DialogOutcome(string Locale, DialogFault? Fault);
