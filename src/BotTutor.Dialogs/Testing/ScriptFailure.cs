namespace BotTutor.Dialogs.Testing;

/// <summary>Why a script did not go as written.</summary>
internal sealed class ScriptFailure(Origin place, string message) : Exception($"{place}: {message}");
