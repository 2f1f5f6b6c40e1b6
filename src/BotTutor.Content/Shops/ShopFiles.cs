using System.Security.Cryptography;
using System.Text;
using BotTutor.Diagnostics;
using BotTutor.Shop.Products;

namespace BotTutor.Content.Shops;

/// <summary>Reads a shop from its three texts. Knows no disk; <see cref="ShopFolder"/> does.</summary>
public static class ShopFiles
{
    /// <param name="shop">The text of <c>shop.yaml</c>.</param>
    /// <param name="shipping">The text of <c>shipping.yaml</c>.</param>
    /// <param name="catalog">The text of <c>catalog.yaml</c>.</param>
    /// <param name="hasPicture">Whether there is a file at a path such as <c>pictures/sambal.svg</c> beside the texts.</param>
    public static ShopReading Read(SourceText shop, SourceText shipping, SourceText catalog, Func<string, bool> hasPicture)
    {
        var shippingReport = new ContentReport(shipping.Name);
        var zones = ShippingReader.Read(shipping, shippingReport);

        var shopReport = new ContentReport(shop.Name);
        var profile = ProfileReader.Read(shop, zones, hasPicture, shopReport);

        var catalogReport = new ContentReport(catalog.Name);
        var goods = CatalogReader.Read(catalog, hasPicture, catalogReport);

        IReadOnlyList<Diagnostic> diagnostics = [.. shopReport.Diagnostics, .. shippingReport.Diagnostics, .. catalogReport.Diagnostics];
        if (profile is null || goods is null || diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return new ShopReading(null, diagnostics);
        }

        var content = new ShopContent(
            profile with { Edition = EditionOf(shop, shipping) },
            new Catalog(profile.Id, EditionOf(catalog), goods.Categories, goods.Products) { Tags = goods.Tags });
        return new ShopReading(content, diagnostics);
    }

    /// <summary>The same texts make the same edition on every machine, whatever their line ends.</summary>
    private static string EditionOf(params ReadOnlySpan<SourceText> texts)
    {
        var all = new StringBuilder();
        foreach (var text in texts)
        {
            all.Append(text.Content.ReplaceLineEndings("\n")).Append('\0');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..16];
    }
}
