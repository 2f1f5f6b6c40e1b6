using BotTutor.Shop.Carts;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;
using BotTutor.Shop.Restocks;

namespace BotTutor.Shop.Tests.Orders;

/// <summary>All ports of one shop with one buyer, in memory.</summary>
internal sealed class MemoryShop : IShops, ICatalogs, ICarts, ICheckouts, IStock, IOrders, IRestockNotices
{
    private int _sequence;

    public Catalog Catalog { get; set; } = TestShop.Catalog;

    public Cart Cart { get; set; } = new(TestShop.Id, TestShop.Buyer);

    public Checkout? Checkout { get; private set; }

    public List<Order> Orders { get; } = [];

    public List<RestockNotice> Notices { get; } = [];

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

    Task IStock.PutBackAsync(ShopId shop, IReadOnlyList<Pieces> pieces, CancellationToken cancellationToken)
    {
        foreach (var (sku, quantity) in pieces)
        {
            Catalog = TestShop.WithStock(Catalog, sku, StockRules.PutBack(StockOf(sku), quantity));
        }

        return Task.CompletedTask;
    }

    Task IStock.SetAsync(ShopId shop, Sku sku, int before, int after, CancellationToken cancellationToken)
    {
        StockOf(sku).ShouldBe(before);
        Catalog = TestShop.WithStock(Catalog, sku, after);
        return Task.CompletedTask;
    }

    Task ICatalogs.SetPriceAsync(ShopId shop, Variant variant, Money price, CancellationToken cancellationToken)
    {
        Catalog.Find(variant.Sku).ShouldNotBeNull().Variant.ShouldBe(variant);
        Catalog = TestShop.With(Catalog, variant with { Price = price, ListPrice = variant.ListPrice ?? variant.Price });
        return Task.CompletedTask;
    }

    Task<IReadOnlyList<RestockNotice>> IRestockNotices.OfBuyerAsync(ShopId shop, BuyerId buyer, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<RestockNotice>>([.. Notices.Where(notice => notice.Buyer == buyer)]);

    Task IRestockNotices.KeepAsync(RestockNotice notice, CancellationToken cancellationToken)
    {
        Notices.Add(notice);
        return Task.CompletedTask;
    }

    Task IRestockNotices.RemoveAsync(RestockNotice notice, CancellationToken cancellationToken)
    {
        Notices.Remove(notice);
        return Task.CompletedTask;
    }

    Task<IReadOnlyList<RestockNotice>> IRestockNotices.TakeAsync(ShopId shop, IReadOnlyList<Sku> skus, CancellationToken cancellationToken)
    {
        var taken = Notices.Where(notice => skus.Contains(notice.Sku)).ToList();
        Notices.RemoveAll(taken.Contains);
        return Task.FromResult<IReadOnlyList<RestockNotice>>(taken);
    }

    Task<Order?> IOrders.FindAsync(ShopId shop, OrderNumber number, CancellationToken cancellationToken) =>
        Task.FromResult(Orders.FirstOrDefault(order => order.Number == number));

    Task<Order?> IOrders.FindAsync(CheckoutId checkout, CancellationToken cancellationToken) =>
        Task.FromResult(Orders.FirstOrDefault(order => order.Checkout == checkout));

    Task<IReadOnlyList<Order>> IOrders.OfBuyerAsync(ShopId shop, BuyerId buyer, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Order>>([.. Orders.Take(most)]);

    Task<int> IOrders.NextSequenceAsync(ShopId shop, DateOnly day, CancellationToken cancellationToken) => Task.FromResult(++_sequence);

    Task<IReadOnlyList<Order>> IOrders.OfPhoneAsync(ShopId shop, string lastDigits, int most, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<OrderPage> IOrders.ListAsync(ShopId shop, OrderQuery query, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<IReadOnlyList<Order>> IOrders.PlacedBetweenAsync(ShopId shop, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Order>>([.. Orders.Where(order => order.PlacedAt >= from && order.PlacedAt < to)]);

    Task<IReadOnlyDictionary<OrderStatus, int>> IOrders.CountAsync(ShopId shop, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<OrderStatus, int>>(Orders.CountBy(order => order.Status).ToDictionary());

    Task IOrders.SaveAsync(Order order, CancellationToken cancellationToken)
    {
        Orders.RemoveAll(known => known.Number == order.Number);
        Orders.Add(order);
        return Task.CompletedTask;
    }

    public int StockOf(Sku sku) => Catalog.Find(sku).ShouldNotBeNull().Variant.Stock;
}
