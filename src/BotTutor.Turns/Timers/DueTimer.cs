using BotTutor.People;

namespace BotTutor.Turns.Timers;

/// <summary>A timer whose moment has come.</summary>
/// <param name="Bot">The bot that should hear it.</param>
/// <param name="Person">Whom it is about.</param>
/// <param name="Key">Its name among the person's timers.</param>
/// <param name="Due">When it should have been raised.</param>
/// <param name="Happening">What the bot hears.</param>
/// <param name="Version">Tells this setting of the key from a later one.</param>
public sealed record DueTimer(string Bot, PersonId Person, string Key, DateTimeOffset Due, PersonEvent Happening, long Version);
