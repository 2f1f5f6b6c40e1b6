using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Content.Shops;

/// <summary>A shop as its files describe it: how it does business, and what it sells with the opening stock.</summary>
public sealed record ShopContent(ShopProfile Profile, Catalog Catalog);
