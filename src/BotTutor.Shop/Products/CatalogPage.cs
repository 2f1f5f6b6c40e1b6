namespace BotTutor.Shop.Products;

/// <summary>A part of what was found.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many pages there are; at least 1.</param>
/// <param name="Total">How many products were found in all.</param>
public sealed record CatalogPage(IReadOnlyList<CatalogHit> Hits, int Page, int Pages, int Total)
{
    public const int UsualSize = 5;

    internal static CatalogPage Of(IReadOnlyList<CatalogHit> all, int page, int size)
    {
        var (shown, pages, fit) = BotTutor.Shop.Pages.Of(all.Count, page, size);
        return new CatalogPage([.. all.Skip((shown - 1) * fit).Take(fit)], shown, pages, all.Count);
    }
}
