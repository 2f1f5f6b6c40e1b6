namespace BotTutor.Shop.Products;

/// <summary>A variant together with the product that it is a variant of.</summary>
public sealed record Offer(Product Product, Variant Variant)
{
    /// <summary>The whole name: "Keripik Tempe Original 200 g".</summary>
    public LocalText Title => new(
        Joined(Product.Name.Indonesian, Variant.Name.Indonesian, Variant.Size.Indonesian),
        Joined(Product.Name.English, Variant.Name.English, Variant.Size.English));

    /// <summary>The name without the size, "Keripik Tempe Pedas", as long as that still tells it from its siblings.</summary>
    public LocalText ShortTitle => Product.Variants.Count(sibling => sibling.Name == Variant.Name) == 1
        ? new(Joined(Product.Name.Indonesian, Variant.Name.Indonesian), Joined(Product.Name.English, Variant.Name.English))
        : Title;

    private static string Joined(params ReadOnlySpan<string?> parts)
    {
        var told = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                told.Add(part);
            }
        }

        return string.Join(' ', told);
    }
}
