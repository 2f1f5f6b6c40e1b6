namespace BotTutor.Shop.Shipping;

/// <summary>A parcel service within a zone.</summary>
/// <param name="Code">A short name that stays, such as <c>REG</c>.</param>
/// <param name="Name">What the buyer reads.</param>
/// <param name="PerKilogram">What each begun kilogram costs.</param>
/// <param name="FewestDays">How soon it may arrive, counted from the day it is handed over.</param>
/// <param name="MostDays">How late it may arrive.</param>
public sealed record ShippingService(string Code, LocalText Name, Money PerKilogram, int FewestDays, int MostDays);
