namespace BotTutor.Shop.Products;

/// <summary>A product that was found, with those of its variants that fit, of which there is at least one.</summary>
public sealed record CatalogHit(Product Product, IReadOnlyList<Variant> Variants)
{
    /// <summary>The variant to show: the first that fits and is in stock, or the first that fits.</summary>
    public Variant Shown => Variants.FirstOrDefault(variant => variant.InStock) ?? Variants[0];
}
