using BotTutor.Shop.Hours;
using BotTutor.Shop.Shipping;

namespace BotTutor.Shop.Profiles;

/// <summary>Who the shop is and how it does business; all but the goods.</summary>
public sealed record ShopProfile
{
    public required ShopId Id { get; init; }

    /// <summary>The shop's own name, which is not translated.</summary>
    public required string Name { get; init; }

    /// <summary>The letters its order numbers begin with, such as <c>RN</c>.</summary>
    public required string OrderPrefix { get; init; }

    /// <summary>One sentence on what it sells.</summary>
    public required LocalText About { get; init; }

    /// <summary>Street and district; the city is <see cref="City"/>.</summary>
    public required string Address { get; init; }

    /// <summary>The city it stands in, as the shipping table writes it. Courier and cash on delivery reach no further.</summary>
    public required string City { get; init; }

    public required PhoneNumber Phone { get; init; }

    public required OpeningHours Hours { get; init; }

    public required ShippingZones Shipping { get; init; }

    /// <summary>What the shop's own courier asks within the city, or <see langword="null"/> when it has none.</summary>
    public Money? CourierFee { get; init; }

    /// <summary>The ways to pay that the shop takes, in the order in which they are offered.</summary>
    public required IReadOnlyList<PaymentOption> Payments { get; init; }

    /// <summary>The rule for broken goods and returns.</summary>
    public required LocalText Returns { get; init; }

    /// <summary>Names the content that this profile was last brought up to.</summary>
    public string Edition { get; init; } = "";

    public bool Takes(PaymentMethod payment) => Payments.Any(option => option.Payment == payment);
}
