using BotTutor.Shop.Profiles;
using BotTutor.Shop.Shipping;

namespace BotTutor.Shop.Checkouts;

/// <summary>What a buyer has told at the till so far. Answers come in any order, one by one or all at once, and may be changed.</summary>
public sealed record Checkout(CheckoutId Id, ShopId Shop, BuyerId Buyer)
{
    public string? Name { get; init; }

    public PhoneNumber? Phone { get; init; }

    public string? Address { get; init; }

    /// <summary>As the shipping table writes it where it knows the place, otherwise as the buyer said it.</summary>
    public string? City { get; init; }

    public DeliveryMethod? Delivery { get; init; }

    /// <summary>The shipping service that was asked for; the cheapest unless told.</summary>
    public string? Service { get; init; }

    public PaymentMethod? Payment { get; init; }

    /// <summary>The order that was placed for it; from then on this checkout is history and the buyer's next one gets a new id.</summary>
    public OrderNumber? Order { get; init; }

    public bool IsOpen => Order is null;

    /// <summary>What is not known yet, in the order to ask. A buyer who comes to the shop owes no address.</summary>
    public IReadOnlyList<CheckoutField> Missing => [.. Enum.GetValues<CheckoutField>().Where(IsMissing)];

    public bool IsComplete => Missing.Count == 0;

    /// <summary>Takes what can be taken and refuses the rest; a later answer to the same question wins.</summary>
    public Filling Fill(CheckoutAnswers answers, ShopProfile shop) => CheckoutFilling.Fill(this, answers, shop);

    /// <summary>Takes an answer back, so that it is asked for again. The address goes with its city.</summary>
    public Checkout Reopen(CheckoutField field) => field switch
    {
        CheckoutField.Name => this with { Name = null },
        CheckoutField.Phone => this with { Phone = null },
        CheckoutField.Delivery => this with { Delivery = null },
        CheckoutField.Address => this with { Address = null, City = null },
        CheckoutField.City => this with { City = null },
        CheckoutField.Payment => this with { Payment = null },
        _ => this,
    };

    /// <summary>Whether the goods change hands in the shop's own city, as far as the buyer has told.</summary>
    public bool IsLocal(ShopProfile shop) => Delivery == DeliveryMethod.PickUp || PlaceName.Same(City, shop.City);

    private bool IsMissing(CheckoutField field) => field switch
    {
        CheckoutField.Name => Name is null,
        CheckoutField.Phone => Phone is null,
        CheckoutField.Delivery => Delivery is null,
        CheckoutField.Address => Address is null && Delivery != DeliveryMethod.PickUp,
        CheckoutField.City => City is null && Delivery != DeliveryMethod.PickUp,
        CheckoutField.Payment => Payment is null,
        _ => false,
    };
}
