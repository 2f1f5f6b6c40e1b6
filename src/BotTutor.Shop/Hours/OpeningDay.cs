namespace BotTutor.Shop.Hours;

/// <summary>When the shop is open on one day of every week, earliest first; a break at noon makes two spans.</summary>
public sealed record OpeningDay(DayOfWeek Day, IReadOnlyList<OpenSpan> Spans);
