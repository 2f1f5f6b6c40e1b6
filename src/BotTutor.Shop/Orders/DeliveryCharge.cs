namespace BotTutor.Shop.Orders;

/// <summary>What bringing the goods to the buyer costs ("ongkir").</summary>
public abstract record DeliveryCharge
{
    private DeliveryCharge()
    {
    }

    public abstract Money Price { get; }

    /// <summary>Not to be told before the buyer says how and where to; counts as nothing until then.</summary>
    public sealed record NotKnown : DeliveryCharge
    {
        public override Money Price => Money.Zero;
    }

    public sealed record PickUp : DeliveryCharge
    {
        public override Money Price => Money.Zero;
    }

    public sealed record Courier(Money Fee) : DeliveryCharge
    {
        public override Money Price => Fee;
    }

    /// <param name="City">Where to.</param>
    /// <param name="Service">The code of the service.</param>
    /// <param name="ServiceName">What the buyer reads for it.</param>
    /// <param name="Kilograms">Rounded up.</param>
    /// <param name="Charge">For all kilograms.</param>
    /// <param name="FewestDays">How soon it may arrive.</param>
    /// <param name="MostDays">How late it may arrive.</param>
    /// <param name="IsEstimate">The city is not in the table, and the shop may have to correct the price.</param>
    public sealed record Shipped(
        string City,
        string Service,
        LocalText ServiceName,
        int Kilograms,
        Money Charge,
        int FewestDays,
        int MostDays,
        bool IsEstimate) : DeliveryCharge
    {
        public override Money Price => Charge;
    }
}
