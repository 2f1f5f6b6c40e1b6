using BotTutor.Shop;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Storage.Tests.Shop;

/// <summary>A test class with a small shop in which things are ordered through the domain's own use case.</summary>
public abstract class OrderedTests(StorageProvider store) : ShopTests(store)
{
    private protected static readonly DateTimeOffset Now = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);

    private protected async Task OpenShopAsync(int original = 42, int spicy = 1)
    {
        await SeedAsync(original, spicy);
        await Database.CommitAsync<IShops>(shops => shops.SaveAsync(Profile, Cancel));
    }

    private protected static Checkout Till(BuyerId buyer, int number = 1) => new(new CheckoutId(new Guid(number, 1, 0, buyer.Value.ToByteArray()[8..])), Id, buyer)
    {
        Name = "Sari",
        Phone = PhoneNumber.From("+6281234567890"),
        Address = "Jl. Melati 4",
        City = "Medan",
        Delivery = DeliveryMethod.Ship,
        Payment = PaymentMethod.Transfer,
    };

    /// <summary>Fills the buyer's cart and orders it.</summary>
    private protected async Task<Order> OrderAsync(Checkout checkout, DateTimeOffset at, params Pieces[] pieces)
    {
        await Database.CommitAsync<ICarts>(carts => carts.SaveAsync(new Cart(Id, checkout.Buyer) { Lines = pieces }, Cancel));
        await using var scope = Database.Scope();
        var placement = await PlaceAsync(scope, checkout, at);
        (await scope.CommitAsync()).ShouldBeCommitted();
        return placement.ShouldBeOfType<Placement.Placed>().Order;
    }

    private protected static Task<Placement> PlaceAsync(AsyncServiceScope scope, Checkout checkout, DateTimeOffset at)
    {
        var place = new PlaceOrder(
            new PriceCart(scope.Port<IShops>(), scope.Port<ICatalogs>()),
            scope.Port<ICarts>(), scope.Port<ICheckouts>(), scope.Port<IStock>(), scope.Port<IOrders>());
        return place.RunAsync(checkout, agreed: null, at, Cancel);
    }
}
