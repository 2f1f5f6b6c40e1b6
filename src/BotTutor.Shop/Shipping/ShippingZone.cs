namespace BotTutor.Shop.Shipping;

/// <summary>Cities that cost the same to reach. The cheapest service stands first.</summary>
public sealed record ShippingZone(string Id, LocalText Name, IReadOnlyList<City> Cities, IReadOnlyList<ShippingService> Services);
