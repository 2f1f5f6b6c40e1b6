namespace BotTutor.FakeTelegram;

/// <summary>How the server behaves.</summary>
public sealed record FakeTelegramOptions
{
    /// <summary>Gets the port of the Bot API on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Gets the port of the control side on 127.0.0.1; 0 takes a free one.</summary>
    public int ControlPort { get; init; }

    /// <summary>Gets the tokens of the bots that exist from the start.</summary>
    public IReadOnlyList<string> Tokens { get; init; } = [];

    /// <summary>Gets what a second of a webhook's retry delays lasts; shorter makes a test shorter. A second.</summary>
    public TimeSpan RetryUnit { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets how often a bot may send; <see langword="null"/> lets everything through.</summary>
    public FloodLimits? Limits { get; init; }

    /// <summary>Gets the clock of the lifetimes; the system's unless a test brings its own.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>The rates at which the platform begins to answer 429.</summary>
/// <param name="PerSecond">Messages of a bot in a second.</param>
/// <param name="ChatBurst">Messages to one chat at once.</param>
/// <param name="ChatPerSecond">Messages to one chat in a second, on average.</param>
/// <param name="GroupPerMinute">Messages to one group in a minute.</param>
public sealed record FloodLimits(int PerSecond = 30, int ChatBurst = 5, double ChatPerSecond = 1, int GroupPerMinute = 20);
