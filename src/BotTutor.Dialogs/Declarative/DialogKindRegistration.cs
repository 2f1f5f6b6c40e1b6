namespace BotTutor.Dialogs.Declarative;

/// <summary>A <c>$kind</c> that somebody has added to the services.</summary>
/// <param name="Kind">The record that declares it.</param>
/// <param name="Handler">What runs it, where it is an action.</param>
public sealed record DialogKindRegistration(Type Kind, Type? Handler);
