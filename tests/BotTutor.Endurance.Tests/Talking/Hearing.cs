namespace BotTutor.Endurance.Tests.Talking;

/// <summary>A whole talk as its person knows it.</summary>
/// <param name="Replies">What the bot said, in order.</param>
/// <param name="Repeated">How many of them the channel knows to have come more than once; they stand in the list once.</param>
/// <param name="Faults">What a person should never see, such as a reply before its question.</param>
internal sealed record Hearing(IReadOnlyList<string> Replies, int Repeated, IReadOnlyList<string> Faults)
{
    /// <summary>Gets whether the platform may have taken a reply of which nobody could note it, so that it stands in the list twice.</summary>
    public bool MayRepeat { get; init; }
}
