using BotTutor.People;
using BotTutor.Shop;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Conversation.Shop;

/// <summary>The shop as the person of this turn stands before it. One for each turn.</summary>
internal sealed class ShopDesk(ShopSettings settings, TurnPerson person, IShops shops, ICatalogs catalogs, ICarts carts, TimeProvider clock)
{
    public ShopId Shop => settings.Shop;

    public BuyerId Buyer => new(person.Id.Value);

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <exception cref="InvalidOperationException">The shop's data were never loaded into the store.</exception>
    public async Task<ShopProfile> ProfileAsync(CancellationToken cancellationToken) =>
        await shops.FindAsync(Shop, cancellationToken) ?? throw NotThere();

    /// <exception cref="InvalidOperationException">The shop's data were never loaded into the store.</exception>
    public async Task<Catalog> CatalogAsync(CancellationToken cancellationToken) =>
        await catalogs.FindAsync(Shop, cancellationToken) ?? throw NotThere();

    public Task<Cart> CartAsync(CancellationToken cancellationToken) => carts.GetAsync(Shop, Buyer, cancellationToken);

    private InvalidOperationException NotThere() =>
        new($"The shop '{Shop}' is not in the store. Its catalogue is loaded when the host starts; check the data under dialogs/shop/catalog.");
}
