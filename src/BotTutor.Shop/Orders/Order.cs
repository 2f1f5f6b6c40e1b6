using BotTutor.Shop.Checkouts;

namespace BotTutor.Shop.Orders;

/// <summary>What a buyer has ordered. Lines and prices stay as they were agreed; only the way it goes grows longer.</summary>
public sealed record Order
{
    public required OrderNumber Number { get; init; }

    public required ShopId Shop { get; init; }

    public required BuyerId Buyer { get; init; }

    /// <summary>The checkout it was placed for; no two orders share one.</summary>
    public required CheckoutId Checkout { get; init; }

    public required IReadOnlyList<OrderLine> Lines { get; init; }

    public required string Name { get; init; }

    public required PhoneNumber Phone { get; init; }

    /// <summary>Where to; <see langword="null"/> when the buyer picks it up.</summary>
    public string? Address { get; init; }

    public string? City { get; init; }

    public required DeliveryMethod Delivery { get; init; }

    /// <summary>The code of the shipping service, when it is shipped.</summary>
    public string? Service { get; init; }

    public required PaymentMethod Payment { get; init; }

    /// <summary>What delivery costs ("ongkir").</summary>
    public required Money DeliveryPrice { get; init; }

    /// <summary>Every step with its time, the first being <see cref="OrderStatus.Placed"/>.</summary>
    public required IReadOnlyList<OrderEvent> History { get; init; }

    public Money Goods => Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Total);

    public Money Total => Goods + DeliveryPrice;

    public OrderStatus Status => History[^1].Status;

    public DateTimeOffset PlacedAt => History[0].At;

    /// <summary>What is known about the parcel, such as a tracking number.</summary>
    public string? TrackingNote => History.LastOrDefault(step => step.Status == OrderStatus.Shipped)?.Note;

    /// <summary>Makes an order of a complete checkout and its quote.</summary>
    /// <exception cref="ArgumentException">The checkout still misses something.</exception>
    public static Order From(Checkout checkout, Quote quote, OrderNumber number, DateTimeOffset now)
    {
        if (checkout is not { Name: { } name, Phone: { } phone, Delivery: { } delivery, Payment: { } payment, IsComplete: true })
        {
            throw new ArgumentException($"The checkout still misses {string.Join(", ", checkout.Missing)}.", nameof(checkout));
        }

        var isBrought = delivery != DeliveryMethod.PickUp;
        return new Order
        {
            Number = number,
            Shop = checkout.Shop,
            Buyer = checkout.Buyer,
            Checkout = checkout.Id,
            Lines = quote.Lines,
            Name = name,
            Phone = phone,
            Address = isBrought ? checkout.Address : null,
            City = isBrought ? checkout.City : null,
            Delivery = delivery,
            Service = (quote.Delivery as DeliveryCharge.Shipped)?.Service,
            Payment = payment,
            DeliveryPrice = quote.Delivery.Price,
            History = [new OrderEvent(OrderStatus.Placed, now, null)],
        };
    }

    /// <summary>Takes the next step, or says that it cannot be taken from here. A repeated step changes nothing.</summary>
    public Step Move(OrderStatus to, DateTimeOffset now, string? note = null)
    {
        if (to == Status)
        {
            return new Step.AlreadyThere(this);
        }

        return CanMove(Status, to)
            ? new Step.Moved(this with { History = [.. History, new OrderEvent(to, now, note)] })
            : new Step.NotPossible(Status, to);
    }

    /// <summary>A seller may skip steps forward, never go back, and cancel only what has not left the shop.</summary>
    private static bool CanMove(OrderStatus from, OrderStatus to) => from switch
    {
        OrderStatus.Completed or OrderStatus.Cancelled => false,
        OrderStatus.Shipped => to == OrderStatus.Completed,
        _ => to == OrderStatus.Cancelled || to > from,
    };

    /// <summary>How an attempt to move an order on came out.</summary>
    public abstract record Step
    {
        private Step()
        {
        }

        public sealed record Moved(Order Order) : Step;

        public sealed record AlreadyThere(Order Order) : Step;

        public sealed record NotPossible(OrderStatus From, OrderStatus To) : Step;
    }
}
