using BotTutor.Shop.Products;

namespace BotTutor.Shop.Restocks;

/// <summary>How a wish to be told came out.</summary>
public abstract record NoticeAsking
{
    private NoticeAsking()
    {
    }

    /// <summary>The buyer will be told.</summary>
    public sealed record Kept(Offer Offer) : NoticeAsking;

    /// <summary>The buyer had asked before and will be told once.</summary>
    public sealed record AlreadyKept(Offer Offer) : NoticeAsking;

    /// <summary>There is nothing to wait for.</summary>
    public sealed record InStock(Offer Offer) : NoticeAsking;

    /// <summary>The shop does not sell it.</summary>
    public sealed record Unknown : NoticeAsking;
}
