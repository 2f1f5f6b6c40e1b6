using BotTutor.Expressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>A message that is being read.</summary>
/// <param name="Text">Its text, cut to the limit.</param>
/// <param name="Locale">Its language.</param>
/// <param name="Activity">The whole activity.</param>
/// <param name="Patterns">Runs the regular expressions that look into it.</param>
internal sealed record Utterance(string Text, string Locale, ValueObject Activity, PatternWatch Patterns);
