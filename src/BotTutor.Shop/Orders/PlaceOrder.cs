using System.Diagnostics;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Products;

namespace BotTutor.Shop.Orders;

/// <summary>
/// Turns a checkout into an order: takes the stock, empties the cart and closes the checkout, all in the caller's unit
/// of work. Run again for the same checkout, it finds the order and changes nothing.
/// </summary>
public sealed class PlaceOrder(PriceCart prices, ICarts carts, ICheckouts checkouts, IStock stock, IOrders orders)
{
    /// <param name="checkout">As the buyer has confirmed it.</param>
    /// <param name="agreed">The total that the buyer saw when confirming, or <see langword="null"/> to take today's.</param>
    /// <param name="now">When that was.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">There is no such shop.</exception>
    public async Task<Placement> RunAsync(Checkout checkout, Money? agreed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await orders.FindAsync(checkout.Id, cancellationToken) is { } earlier)
        {
            return new Placement.AlreadyPlaced(earlier);
        }

        var cart = await carts.GetAsync(checkout.Shop, checkout.Buyer, cancellationToken);
        if (cart.IsEmpty)
        {
            return new Placement.EmptyCart();
        }

        if (!checkout.IsComplete)
        {
            return new Placement.Incomplete(checkout.Missing);
        }

        var priced = await prices.RunAsync(cart, checkout, cancellationToken)
            ?? throw new InvalidOperationException($"A checkout names the shop '{checkout.Shop}', but there is none of that name.");

        if (cart.ShortagesIn(priced.Catalog) is { Count: > 0 } shortages)
        {
            return new Placement.OutOfStock(shortages);
        }

        if (agreed is { } total && total != priced.Quote.Total)
        {
            return new Placement.PriceChanged(priced.Quote);
        }

        return await stock.TakeAsync(cart.Shop, cart.Lines, cancellationToken) switch
        {
            StockTaking.Short { Shortages: var missing } => new Placement.OutOfStock(missing),
            StockTaking.Taken => new Placement.Placed(await WriteAsync(checkout, cart, priced, now, cancellationToken)),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<Order> WriteAsync(Checkout checkout, Cart cart, PricedCart priced, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(priced.Shop.Hours.Zone.Local(now).DateTime);
        var sequence = await orders.NextSequenceAsync(cart.Shop, day, cancellationToken);
        var number = OrderNumber.Of(priced.Shop.OrderPrefix, day, sequence);
        var order = Order.From(checkout, priced.Quote, number, now);

        await orders.SaveAsync(order, cancellationToken);
        await carts.SaveAsync(cart.Emptied(), cancellationToken);
        await checkouts.SaveAsync(checkout with { Order = number }, cancellationToken);
        return order;
    }
}
