using BotTutor.Shop;
using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Orders;

namespace BotTutor.Conversation.Shop;

/// <summary>The till as the person of this turn stands before it.</summary>
internal sealed class CheckoutDesk(ShopDesk desk, ICheckouts checkouts, PriceCart prices)
{
    /// <summary>Goes on with the checkout that is open, or opens one.</summary>
    public async Task<Checkout> OpenAsync(bool afresh, CancellationToken cancellationToken)
    {
        var latest = await checkouts.FindAsync(desk.Shop, desk.Buyer, cancellationToken);
        if (!afresh && latest is { IsOpen: true })
        {
            return latest;
        }

        var opened = new Checkout(new CheckoutId(Guid.CreateVersion7(desk.Now)), desk.Shop, desk.Buyer);
        await checkouts.SaveAsync(opened, cancellationToken);
        return opened;
    }

    public Task SaveAsync(Checkout checkout, CancellationToken cancellationToken) => checkouts.SaveAsync(checkout, cancellationToken);

    /// <summary>What the goods in the cart cost, delivered as the checkout says.</summary>
    public async Task<Quote> QuoteAsync(Checkout checkout, CancellationToken cancellationToken)
    {
        var cart = await desk.CartAsync(cancellationToken);
        var priced = await prices.RunAsync(cart, checkout, cancellationToken);
        return priced?.Quote ?? throw new InvalidOperationException($"The shop '{desk.Shop}' is not in the store.");
    }
}
