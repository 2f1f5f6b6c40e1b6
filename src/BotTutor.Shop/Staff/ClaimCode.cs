namespace BotTutor.Shop.Staff;

/// <summary>What is kept of a code that makes whoever types it a seller of the shop, once. The code itself is not kept.</summary>
public sealed record ClaimCode
{
    public required ShopId Shop { get; init; }

    /// <summary>See <see cref="ClaimWords.HashOf"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>From this moment on it opens nothing.</summary>
    public required DateTimeOffset Expires { get; init; }

    public SellerId? UsedBy { get; init; }
}
