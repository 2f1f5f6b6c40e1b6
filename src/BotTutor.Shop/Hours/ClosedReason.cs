namespace BotTutor.Shop.Hours;

/// <summary>Why a shop is closed at a moment.</summary>
public enum ClosedReason
{
    /// <summary>It opens later today.</summary>
    NotYetOpen,

    /// <summary>Between two spans of the same day.</summary>
    Break,

    /// <summary>It was open today and is not any more.</summary>
    AfterHours,

    /// <summary>It never opens on this day of the week.</summary>
    DayOff,

    Holiday,
}
