using BotTutor.Content.Yaml;
using BotTutor.Diagnostics;
using BotTutor.Shop;
using BotTutor.Shop.Products;

namespace BotTutor.Content.Shops;

/// <summary>Reads <c>catalog.yaml</c>: categories, and products with their variants.</summary>
internal sealed class CatalogReader(PictureReader pictures, ContentReport report)
{
    private const int HeaviestGrams = 50_000;

    private readonly Dictionary<string, SourceRange> _categories = new(StringComparer.Ordinal);
    private readonly HashSet<string> _usedCategories = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tags = new(StringComparer.Ordinal);
    private readonly HashSet<string> _productIds = new(StringComparer.Ordinal);
    private readonly Dictionary<Sku, int> _lineOfSku = [];

    /// <returns>The goods as far as they could be read, or <see langword="null"/> when the text is no YAML at all.</returns>
    public static Goods? Read(SourceText text, Func<string, bool> hasPicture, ContentReport report)
    {
        if (YamlTree.Read(text, report) is not { } root)
        {
            return null;
        }

        var reader = new CatalogReader(new PictureReader(hasPicture, report), report);
        var map = new MapReader(root, "the catalogue", report);
        var goods = new Goods(
            [.. map.FilledList("categories").Select(reader.ReadCategory)],
            [.. map.List("tags").Select(reader.ReadTag)],
            [.. map.FilledList("products").Select(reader.ReadProduct)]);
        map.Close();
        reader.ReportEmptyCategories();
        return goods;
    }

    private Category ReadCategory(YamlNode node)
    {
        var map = new MapReader(node, "a category", report);
        var category = new Category(map.Id("id"), map.Local("name"), map.Texts("synonyms"));
        map.Close();
        if (category.Id.Length > 0 && !_categories.TryAdd(category.Id, node.Range))
        {
            report.Add(ShopMessages.DuplicateId(report.Source, node.Range, "category", category.Id));
        }

        return category;
    }

    private Tag ReadTag(YamlNode node)
    {
        var map = new MapReader(node, "a tag", report);
        var tag = new Tag(map.Id("id"), map.Local("name"), map.Texts("synonyms"));
        map.Close();
        if (tag.Id.Length > 0 && !_tags.Add(tag.Id))
        {
            report.Add(ShopMessages.DuplicateId(report.Source, node.Range, "tag", tag.Id));
        }

        return tag;
    }

    private List<string> ReadTagsOf(MapReader product)
    {
        var tags = new List<string>();
        foreach (var node in product.List("tags"))
        {
            var tag = new ScalarReader(node, "tags", report).AsText();
            if (tag.Length > 0 && !_tags.Contains(tag))
            {
                report.Add(ShopMessages.UnknownTag(report.Source, node.Range, tag, Nearest.To(tag, _tags), _tags));
            }

            tags.Add(tag);
        }

        return tags;
    }

    private Product ReadProduct(YamlNode node)
    {
        var map = new MapReader(node, "a product", report);
        var id = map.Id("id");
        if (id.Length > 0 && !_productIds.Add(id))
        {
            report.Add(ShopMessages.DuplicateId(report.Source, node.Range, "product", id));
        }

        var picture = pictures.Read(map.Text("picture"));
        var product = new Product
        {
            Id = new ProductId(id),
            Name = map.Local("name"),
            Description = map.Local("description"),
            Ingredients = map.OptionalLocal("ingredients"),
            Keeps = map.OptionalLocal("keeps"),
            Category = ReadCategoryOf(map),
            Synonyms = map.Texts("synonyms"),
            Keywords = map.Texts("keywords"),
            Tags = ReadTagsOf(map),
            Variants = ReadVariants(map, picture),
        };
        map.Close();
        return product;
    }

    private string ReadCategoryOf(MapReader map)
    {
        var value = map.Text("category");
        var category = value.AsText();
        _usedCategories.Add(category);
        if (category.Length > 0 && !_categories.ContainsKey(category))
        {
            report.Add(ShopMessages.UnknownCategory(report.Source, value.Range, category, Nearest.To(category, _categories.Keys), _categories.Keys));
        }

        return category;
    }

    private List<Variant> ReadVariants(MapReader product, string picture)
    {
        var variants = new List<Variant>();
        foreach (var node in product.FilledList("variants"))
        {
            var variant = ReadVariant(node, picture);
            if (variants.Any(other => other.Name == variant.Name && other.Size == variant.Size))
            {
                var name = $"{variant.Name.Indonesian} {variant.Size.Indonesian}".Trim();
                report.Add(ShopMessages.SameVariantTwice(report.Source, node.Range, name));
            }

            variants.Add(variant);
        }

        return variants;
    }

    private Variant ReadVariant(YamlNode node, string pictureOfProduct)
    {
        var map = new MapReader(node, "a variant", report);
        var sku = new Sku(map.Code("sku"));
        var line = node.Range.Start.Line;
        if (sku.Code.Length > 0 && !_lineOfSku.TryAdd(sku, line))
        {
            report.Add(ShopMessages.DuplicateSku(report.Source, node.Range, sku.Code, _lineOfSku[sku]));
        }

        var variant = new Variant
        {
            Sku = sku,
            Name = map.Find("name") is { } name ? ShopValues.Local(name, "name", report) : LocalText.Same(""),
            Size = map.OptionalLocal("size"),
            Price = map.Price("price"),
            Stock = map.Text("stock").AsWholeNumber(0, StockRules.Most),
            Grams = map.Text("grams").AsWholeNumber(1, HeaviestGrams),
            Picture = map.OptionalText("picture") is { IsThere: true } own ? pictures.Read(own) : pictureOfProduct,
            Synonyms = map.Texts("synonyms"),
        };
        map.Close();
        return variant;
    }

    private void ReportEmptyCategories()
    {
        foreach (var (id, range) in _categories.Where(category => !_usedCategories.Contains(category.Key)))
        {
            report.Add(ShopMessages.CategoryWithoutProducts(report.Source, range, id));
        }
    }

    /// <summary>What stands in the file, before it is known whose it is.</summary>
    internal sealed record Goods(IReadOnlyList<Category> Categories, IReadOnlyList<Tag> Tags, IReadOnlyList<Product> Products);
}
