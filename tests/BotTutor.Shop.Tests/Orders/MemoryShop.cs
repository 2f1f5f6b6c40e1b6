using BotTutor.Shop.Carts;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Shop.Tests.Orders;

/// <summary>All ports of one shop with one buyer, in memory.</summary>
internal sealed class MemoryShop : IShops, ICatalogs, ICarts, ICheckouts, IStock, IOrders
{
    private int _sequence;

    public Catalog Catalog { get; set; } = TestShop.Catalog;

    public Cart Cart { get; set; } = new(TestShop.Id, TestShop.Buyer);

    public Checkout? Checkout { get; private set; }

    public List<Order> Orders { get; } = [];

    public int Taken { get; private set; }

    Task<ShopProfile?> IShops.FindAsync(ShopId shop, CancellationToken cancellationToken) => Task.FromResult<ShopProfile?>(TestShop.Profile);

    Task IShops.SaveAsync(ShopProfile profile, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<Catalog?> ICatalogs.FindAsync(ShopId shop, CancellationToken cancellationToken) => Task.FromResult<Catalog?>(Catalog);

    Task ICatalogs.SaveAsync(Catalog catalog, CancellationToken cancellationToken)
    {
        Catalog = catalog;
        return Task.CompletedTask;
    }

    Task<Cart> ICarts.GetAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken) => Task.FromResult(Cart);

    Task ICarts.SaveAsync(Cart cart, CancellationToken cancellationToken)
    {
        Cart = cart;
        return Task.CompletedTask;
    }

    Task<Checkout?> ICheckouts.FindAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken) => Task.FromResult(Checkout);

    Task ICheckouts.SaveAsync(Checkout checkout, CancellationToken cancellationToken)
    {
        Checkout = checkout;
        return Task.CompletedTask;
    }

    Task ICheckouts.RemoveAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<StockTaking> IStock.TakeAsync(ShopId shop, IReadOnlyList<Pieces> wanted, CancellationToken cancellationToken)
    {
        var stock = Catalog.Products.SelectMany(product => product.Variants).ToDictionary(variant => variant.Sku, variant => variant.Stock);
        var taking = StockRules.Take(stock, wanted);
        if (taking is StockTaking.Taken taken)
        {
            Taken++;
            foreach (var (sku, left) in taken.Left)
            {
                Catalog = TestShop.WithStock(Catalog, sku, left);
            }
        }

        return Task.FromResult(taking);
    }

    Task IStock.PutBackAsync(ShopId shop, IReadOnlyList<Pieces> pieces, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<int?> IStock.SetAsync(ShopId shop, Sku sku, int stock, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<Order?> IOrders.FindAsync(ShopId shop, OrderNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(Orders.FirstOrDefault(order => order.Number == number));

    Task<Order?> IOrders.FindAsync(CheckoutId checkout, CancellationToken cancellationToken) =>
        Task.FromResult(Orders.FirstOrDefault(order => order.Checkout == checkout));

    Task<IReadOnlyList<Order>> IOrders.OfBuyerAsync(ShopId shop, BuyerId buyer, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Order>>([.. Orders.Take(most)]);

    Task<int> IOrders.NextSequenceAsync(ShopId shop, DateOnly day, CancellationToken cancellationToken) => Task.FromResult(++_sequence);

    Task IOrders.SaveAsync(Order order, CancellationToken cancellationToken)
    {
        Orders.Add(order);
        return Task.CompletedTask;
    }
}
