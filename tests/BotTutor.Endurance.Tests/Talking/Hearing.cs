namespace BotTutor.Endurance.Tests.Talking;

/// <summary>A whole talk as its person knows it.</summary>
/// <param name="Replies">What the bot said: first to the opening, then to each message, in order; a reply that came twice stands here once.</param>
/// <param name="Duplicates">How many replies came more than once.</param>
/// <param name="Faults">What a person should never see, such as a reply before its question.</param>
internal sealed record Hearing(IReadOnlyList<IReadOnlyList<string>> Replies, int Duplicates, IReadOnlyList<string> Faults);
