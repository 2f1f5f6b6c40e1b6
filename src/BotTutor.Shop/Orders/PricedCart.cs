using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Shop.Orders;

/// <summary>A quote, with the shop and the catalogue that it was made by.</summary>
public sealed record PricedCart(ShopProfile Shop, Catalog Catalog, Quote Quote);
