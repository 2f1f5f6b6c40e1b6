namespace BotTutor.Shop.Hours;

/// <summary>A date on which the shop stays closed whatever day it is.</summary>
public sealed record Holiday(DateOnly Date, LocalText Name);
