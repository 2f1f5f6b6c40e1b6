namespace BotTutor.Learning.Attempts;

/// <summary>An answer that was counted.</summary>
public sealed record GivenAnswer
{
    /// <summary>Names the message or tap it came by; what comes again under the same key changes nothing.</summary>
    public required string Key { get; init; }

    public required ItemId Item { get; init; }

    /// <summary>From 1.</summary>
    public required int Round { get; init; }

    /// <summary>The try at the item in this round, from 1.</summary>
    public required int Try { get; init; }

    /// <summary>The keys that were tapped, or the words.</summary>
    public required IReadOnlyList<string> Chosen { get; init; }

    public required bool IsRight { get; init; }

    /// <summary>Whether the item is over in this round.</summary>
    public required bool IsLast { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Whether the hint had been read.</summary>
    public bool UsedHint => Try > Attempt.MissesBeforeHint;
}
