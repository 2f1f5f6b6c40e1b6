using BotTutor.Shop.Checkouts;
using BotTutor.Shop.Products;

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

    /// <summary>How often the buyer has changed it since it was placed.</summary>
    public int Revision { get; init; }

    /// <summary>Every step with its time, the first being <see cref="OrderStatus.Placed"/>.</summary>
    public required IReadOnlyList<OrderEvent> History { get; init; }

    public Money Goods => Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Total);

    public Money Total => Goods + DeliveryPrice;

    public OrderStatus Status => History[^1].Status;

    public DateTimeOffset PlacedAt => History[0].At;

    /// <summary>What it is followed by, once a parcel service carries it.</summary>
    public Parcel? Parcel => History.LastOrDefault(step => step.Status == OrderStatus.Shipped)?.Parcel;

    /// <summary>Whether the buyer may still change or cancel it themselves: until it is packed.</summary>
    public bool MayBuyerChange => Status is OrderStatus.Placed or OrderStatus.Confirmed;

    /// <summary>Whether the money is there: a confirmed transfer, cash once the goods are handed over, QRIS at once since it is a simulation.</summary>
    public bool IsPaid => Status != OrderStatus.Cancelled && Payment switch
    {
        PaymentMethod.Qris => true,
        PaymentMethod.CashOnDelivery => Status == OrderStatus.Completed,
        _ => Status > OrderStatus.Placed,
    };

    /// <summary>Where a seller can move it from here; empty when its way has ended.</summary>
    public IReadOnlyList<OrderStatus> PossibleMoves => OrderRules.PossibleFrom(Status);

    /// <summary>What was ordered, as it lies on the shelves.</summary>
    public IReadOnlyList<Pieces> Pieces => [.. Lines.Select(line => new Pieces(line.Sku, line.Quantity))];

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
            History = [new OrderEvent(OrderStatus.Placed, now, OrderActor.Buyer)],
        };
    }

    /// <summary>Takes the next step, or says why it cannot be taken from here. A repeated step changes nothing.</summary>
    public Step Move(OrderMove move, DateTimeOffset now) => OrderRules.Move(this, move, now);

    /// <summary>How an attempt to move an order on came out.</summary>
    public abstract record Step
    {
        private Step()
        {
        }

        public sealed record Moved(Order Order) : Step;

        public sealed record AlreadyThere(Order Order) : Step;

        /// <param name="From">Where it stands.</param>
        /// <param name="To">Where it should have gone.</param>
        /// <param name="Possible">Where it can go instead; empty when its way has ended.</param>
        public sealed record NotPossible(OrderStatus From, OrderStatus To, IReadOnlyList<OrderStatus> Possible) : Step;

        /// <summary>The buyer may no longer cancel it: it is packed, or further.</summary>
        public sealed record TooLate(OrderStatus From) : Step;

        /// <summary>A parcel service carries it, so the seller has to tell a tracking number.</summary>
        public sealed record TrackingMissing : Step;
    }
}
