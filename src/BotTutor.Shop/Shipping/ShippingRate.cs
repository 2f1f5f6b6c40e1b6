namespace BotTutor.Shop.Shipping;

/// <summary>What a service asks for a parcel of a given weight.</summary>
public sealed record ShippingRate(ShippingService Service, int Kilograms, Money Price);
