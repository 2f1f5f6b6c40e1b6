namespace BotTutor.FakeTelegram.Faults;

/// <summary>How a call goes wrong.</summary>
public enum FaultKind
{
    /// <summary>An error is answered and nothing is done.</summary>
    Error,

    /// <summary>Nothing is done, no answer comes, and the line breaks after a while.</summary>
    HangBefore,

    /// <summary>The call is done, no answer comes, and the line breaks after a while.</summary>
    HangAfter,

    /// <summary>The line breaks and nothing is done.</summary>
    DropBefore,

    /// <summary>The call is done, and the line breaks.</summary>
    DropAfter,
}
