namespace BotTutor.Channels.Teams;

/// <summary>What Teams is called in the house.</summary>
public static class TeamsChannel
{
    /// <summary>The Bot Framework's own id of Teams; the Agents Playground uses it too.</summary>
    public const string Id = "msteams";

    /// <summary>The Bot Framework Emulator, which speaks the same protocol.</summary>
    public const string Emulator = "emulator";

    /// <summary>The type of an attachment that asks something and knows the answer; see <see cref="QuizContent"/>.</summary>
    internal const string Quiz = "application/vnd.bottutor.quiz+json";

    /// <summary>The type of an Adaptive Card.</summary>
    internal const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>Channels that are served at <c>/api/messages</c>.</summary>
    internal static IReadOnlyList<string> All { get; } = [Id, Emulator];
}
