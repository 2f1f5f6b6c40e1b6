namespace BotTutor.Channels.Sending;

/// <summary>What a platform lets one bot send.</summary>
/// <param name="PerSecond">Requests of the bot in a second, over all its conversations.</param>
/// <param name="Between">The least time between two requests to the same conversation, once its <paramref name="Burst"/> is used up.</param>
/// <param name="Burst">How many requests a conversation that was silent may get at once.</param>
public sealed record ChannelPace(int PerSecond, TimeSpan Between, int Burst)
{
    /// <summary>Gets the pace of a platform that names no limit.</summary>
    public static ChannelPace Unlimited { get; } = new(int.MaxValue, TimeSpan.Zero, int.MaxValue);
}
