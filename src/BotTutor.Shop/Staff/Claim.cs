namespace BotTutor.Shop.Staff;

/// <summary>How an attempt to become a shop's seller came out.</summary>
public abstract record Claim
{
    private Claim()
    {
    }

    /// <summary>The person manages the shop from now on.</summary>
    public sealed record Claimed(ShopId Shop) : Claim;

    /// <summary>The person manages it already; a code that was not used stays good.</summary>
    public sealed record AlreadySeller(ShopId Shop) : Claim;

    /// <summary>No shop has such a code, or it has a newer one.</summary>
    public sealed record Unknown : Claim;

    public sealed record Expired : Claim;

    /// <summary>Somebody else was faster.</summary>
    public sealed record Used : Claim;
}
