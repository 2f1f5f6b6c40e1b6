using BotTutor.Shop.Products;

namespace BotTutor.Shop.Orders;

/// <summary>What a seller wants to know in the evening. Money and pieces are those of the day's orders that were not cancelled.</summary>
public sealed record DaySummary
{
    /// <summary>In the shop's own zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Placed on the day, without the cancelled ones.</summary>
    public required int Orders { get; init; }

    /// <summary>Placed on the day and cancelled since.</summary>
    public required int Cancelled { get; init; }

    /// <summary>Without delivery.</summary>
    public required Money Goods { get; init; }

    public required Money Delivery { get; init; }

    /// <summary>Of <see cref="Revenue"/>, what is known to be paid.</summary>
    public required Money Paid { get; init; }

    public required int Pieces { get; init; }

    /// <summary>The day's most sold goods, the most pieces first, at most 3.</summary>
    public required IReadOnlyList<SoldGoods> BestSellers { get; init; }

    /// <summary>How many orders of any day wait to be confirmed.</summary>
    public required int ToConfirm { get; init; }

    /// <summary>How many orders of any day are confirmed and wait to be packed.</summary>
    public required int ToPack { get; init; }

    /// <summary>How many orders of any day are packed and wait to leave.</summary>
    public required int ToShip { get; init; }

    /// <summary>Of which there are few left or none, the fewest first.</summary>
    public required IReadOnlyList<Offer> LowStock { get; init; }

    public Money Revenue => Goods + Delivery;
}
