using BotTutor.Expressions;
using BotTutor.Shop;
using BotTutor.Shop.Carts;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Shop;

/// <summary>What dialogs and templates see of the shop. Money is a number of rupiah; how it is written is a template's business.</summary>
internal static class ShopValues
{
    /// <summary>A product with its variants: <c>id, name, description, ingredients, keeps, picture, fromPrice, severalPrices, stock, variants</c>.</summary>
    public static ValueObject Of(Product product, string locale) => new()
    {
        ["id"] = product.Id.Value,
        ["name"] = product.Name.In(locale),
        ["description"] = product.Description.In(locale),
        ["ingredients"] = product.Ingredients.In(locale),
        ["keeps"] = product.Keeps.In(locale),
        ["picture"] = PictureAddress(product.Usual.Picture),
        ["fromPrice"] = product.LowestPrice.Rupiah,
        ["severalPrices"] = product.Variants.Any(variant => variant.Price != product.LowestPrice),
        ["stock"] = product.Variants.Sum(variant => (long)variant.Stock),
        ["variants"] = new ValueArray(product.Variants.Select(variant => (Value)Of(new Offer(product, variant), locale))),
    };

    /// <summary>A variant: <c>sku, title, shortTitle, label, name, price, stock, grams, picture</c>; the label is the title without the product.</summary>
    public static ValueObject Of(Offer offer, string locale)
    {
        var (name, size) = (offer.Variant.Name.In(locale), offer.Variant.Size.In(locale));
        return new ValueObject
        {
            ["sku"] = offer.Variant.Sku.Code,
            ["title"] = offer.Title.In(locale),
            ["shortTitle"] = offer.ShortTitle.In(locale),
            ["label"] = $"{name} {size}".Trim(),
            ["name"] = name.Length > 0 ? name : size,
            ["price"] = offer.Variant.Price.Rupiah,
            ["stock"] = offer.Variant.Stock,
            ["grams"] = offer.Variant.Grams,
            ["picture"] = PictureAddress(offer.Variant.Picture),
        };
    }

    /// <summary>A cart: <c>lines</c> and their <c>total</c> without delivery.</summary>
    public static ValueObject Of(Cart cart, Catalog catalog, string locale)
    {
        var lines = (
            from line in cart.Lines
            let offer = catalog.Find(line.Sku)
            where offer is not null
            select (offer, line.Quantity)).ToList();
        return new ValueObject
        {
            ["lines"] = new ValueArray(lines.Select(line => (Value)new ValueObject
            {
                ["sku"] = line.offer.Variant.Sku.Code,
                ["title"] = line.offer.ShortTitle.In(locale),
                ["quantity"] = line.Quantity,
                ["price"] = line.offer.Variant.Price.Rupiah,
                ["total"] = (line.offer.Variant.Price * line.Quantity).Rupiah,
            })),
            ["total"] = lines.Aggregate(Money.Zero, (sum, line) => sum + (line.offer.Variant.Price * line.Quantity)).Rupiah,
        };
    }

    /// <summary>A line of a quote or an order: <c>sku, title, quantity, price, total</c>.</summary>
    public static ValueObject Of(OrderLine line, string locale) => new()
    {
        ["sku"] = line.Sku.Code,
        ["title"] = line.Title.In(locale),
        ["quantity"] = line.Quantity,
        ["price"] = line.Price.Rupiah,
        ["total"] = line.Total.Rupiah,
    };

    public static string Of(DeliveryMethod delivery) => delivery switch
    {
        DeliveryMethod.Courier => "courier",
        DeliveryMethod.PickUp => "pickup",
        _ => "ship",
    };

    public static string Of(PaymentMethod payment) => payment switch
    {
        PaymentMethod.CashOnDelivery => "cod",
        PaymentMethod.Qris => "qris",
        _ => "transfer",
    };

    public static DeliveryMethod? DeliveryFrom(string? name) => name switch
    {
        "ship" => DeliveryMethod.Ship,
        "courier" => DeliveryMethod.Courier,
        "pickup" => DeliveryMethod.PickUp,
        _ => null,
    };

    public static PaymentMethod? PaymentFrom(string? name) => name switch
    {
        "cod" => PaymentMethod.CashOnDelivery,
        "qris" => PaymentMethod.Qris,
        "transfer" => PaymentMethod.Transfer,
        _ => null,
    };

    /// <summary>Where the host serves a picture of the catalogue.</summary>
    public static string PictureAddress(string picture) => $"/shop/{picture}";
}
