using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Profiles;

namespace BotTutor.Shop.Orders;

/// <summary>What an order would be after a change, apart from whether the goods are there.</summary>
internal abstract record OrderProposal
{
    private OrderProposal()
    {
    }

    public sealed record Possible(Order Order) : OrderProposal;

    public sealed record Refused(OrderAmending Why) : OrderProposal;

    public static OrderProposal For(Order order, OrderAmendment amendment, ShopProfile shop)
    {
        if (!order.MayBuyerChange)
        {
            return new Refused(new OrderAmending.TooLate(order));
        }

        if (amendment.Quantities.FirstOrDefault(piece => order.Lines.All(line => line.Sku != piece.Sku)) is { } stranger)
        {
            return new Refused(new OrderAmending.NotInOrder(order, stranger.Sku));
        }

        var (checkout, refusals) = CheckoutOf(order).Fill(amendment.Answers, shop);
        if (refusals.Count > 0)
        {
            return new Refused(new OrderAmending.Refused(order, refusals));
        }

        if (!checkout.IsComplete)
        {
            return new Refused(new OrderAmending.Incomplete(order, checkout.Missing));
        }

        List<OrderLine> lines = [.. order.Lines.Select(line => Counted(line, amendment)).Where(line => line.Quantity > 0)];
        return lines.Count == 0
            ? new Refused(new OrderAmending.NothingLeft(order))
            : Changed(order, checkout, lines, shop);
    }

    private static OrderProposal Changed(Order order, Checkout checkout, List<OrderLine> lines, ShopProfile shop)
    {
        var proposed = Delivered(order, checkout, lines, shop);
        var isSame = proposed with { Lines = order.Lines } == order && lines.SequenceEqual(order.Lines);
        return isSame ? new Refused(new OrderAmending.Unchanged(order)) : new Possible(proposed with { Revision = order.Revision + 1 });
    }

    /// <summary>Delivery is priced anew only where the way or the weight is another: a new table does not change what was agreed.</summary>
    private static Order Delivered(Order order, Checkout checkout, List<OrderLine> lines, ShopProfile shop)
    {
        var isBrought = checkout.Delivery != DeliveryMethod.PickUp;
        var changed = order with
        {
            Lines = lines,
            Name = checkout.Name ?? order.Name,
            Phone = checkout.Phone ?? order.Phone,
            Address = isBrought ? checkout.Address : null,
            City = isBrought ? checkout.City : null,
            Delivery = checkout.Delivery ?? order.Delivery,
            Payment = checkout.Payment ?? order.Payment,
        };
        var grams = lines.Sum(line => line.TotalGrams);
        if ((changed.Delivery, changed.City, checkout.Service, grams) == (order.Delivery, order.City, order.Service, order.Lines.Sum(line => line.TotalGrams)))
        {
            return changed;
        }

        var charge = Quote.ChargeFor(checkout, grams, shop);
        return changed with { Service = (charge as DeliveryCharge.Shipped)?.Service, DeliveryPrice = charge.Price };
    }

    private static OrderLine Counted(OrderLine line, OrderAmendment amendment) =>
        amendment.Quantities.LastOrDefault(piece => piece.Sku == line.Sku) is { } piece ? line with { Quantity = Math.Max(0, piece.Quantity) } : line;

    private static Checkout CheckoutOf(Order order) => new(order.Checkout, order.Shop, order.Buyer)
    {
        Name = order.Name,
        Phone = order.Phone,
        Address = order.Address,
        City = order.City,
        Delivery = order.Delivery,
        Service = order.Service,
        Payment = order.Payment,
        Order = order.Number,
    };
}
