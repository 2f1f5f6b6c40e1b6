namespace BotTutor.LanguageUnderstanding.Lu;

/// <summary>Something that a person may want, with examples of how they say it.</summary>
public sealed record LuIntent(string Name, IReadOnlyList<LuUtterance> Utterances);

/// <summary>An example of what a person may say.</summary>
/// <param name="Text">Without marks: <c>beli 3 keripik</c> for <c>beli {@quantity=3} keripik</c>; for a pattern, the pattern as written.</param>
/// <param name="Labels">What is marked in the text.</param>
/// <param name="Pattern">Null unless the example has slots, options or alternatives.</param>
public sealed record LuUtterance(string Text, IReadOnlyList<LuLabel> Labels, LuPattern? Pattern = null);

/// <summary>A marked stretch of an example.</summary>
/// <param name="Entity">The entity that the stretch is a value of.</param>
/// <param name="Role">What the value is for, or null.</param>
/// <param name="Start">Where it begins in the text without marks.</param>
/// <param name="Length">Its characters.</param>
public sealed record LuLabel(string Entity, string? Role, int Start, int Length);
