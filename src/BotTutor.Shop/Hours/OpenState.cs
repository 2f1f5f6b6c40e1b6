namespace BotTutor.Shop.Hours;

/// <summary>Whether the shop is open, with the facts a buyer asks for next. All times are in the shop's own zone.</summary>
public abstract record OpenState
{
    private OpenState()
    {
    }

    /// <param name="Until">When it closes.</param>
    public sealed record Open(DateTimeOffset Until) : OpenState;

    /// <param name="Reason">Why it is closed just now.</param>
    /// <param name="Holiday">The holiday, when that is the reason.</param>
    /// <param name="Opens">When it opens next, or <see langword="null"/> when no day of a whole year is open.</param>
    /// <param name="OpensInDays">How many midnights lie before that: 0 is today, 1 tomorrow.</param>
    public sealed record Closed(ClosedReason Reason, Holiday? Holiday, DateTimeOffset? Opens, int OpensInDays) : OpenState;
}
