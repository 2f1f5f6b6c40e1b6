using BotTutor.Conversation.Shop;
using BotTutor.People;
using BotTutor.Shop;
using BotTutor.Shop.Staff;

namespace BotTutor.Conversation.Selling;

/// <summary>The shop as its seller stands behind it. Every action of this folder asks here first whether the person is one.</summary>
internal sealed class SellerDesk(ShopDesk desk, TurnPerson person, IShopStaff staff)
{
    public ShopDesk Shop => desk;

    public SellerId Seller => new(person.Id.Value);

    public Task<bool> IsSellerAsync(CancellationToken cancellationToken) => staff.IsSellerAsync(desk.Shop, Seller, cancellationToken);

    /// <exception cref="InvalidOperationException">The person is not one: the dialog should have asked first.</exception>
    public async Task DemandSellerAsync(CancellationToken cancellationToken)
    {
        if (!await IsSellerAsync(cancellationToken))
        {
            throw new InvalidOperationException($"Person {person.Id} is no seller of the shop '{desk.Shop}'. Begin the dialog with BotTutor.ClaimShop and look at its outcome.");
        }
    }
}
