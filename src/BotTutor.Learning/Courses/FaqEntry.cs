namespace BotTutor.Learning.Courses;

/// <param name="Key">Unique in its course.</param>
/// <param name="Asks">Ways to ask, of every language.</param>
/// <param name="Answer">What the bot says.</param>
/// <param name="Cards">Ids of cards that say more.</param>
public sealed record FaqEntry(string Key, IReadOnlyList<string> Asks, LocalTexts Answer, IReadOnlyList<string> Cards);
