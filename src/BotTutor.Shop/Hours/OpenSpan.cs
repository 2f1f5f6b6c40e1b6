namespace BotTutor.Shop.Hours;

/// <summary>A stretch of one day: open from <paramref name="From"/>, closed again at <paramref name="To"/>, which is later.</summary>
public sealed record OpenSpan(TimeOnly From, TimeOnly To);
