namespace BotTutor.Shop;

/// <summary>The stock code of one variant, upper-case, such as <c>TEMPE-ORI-200</c>. This is what a cart holds and an order names.</summary>
public readonly record struct Sku(string Code)
{
    public override string ToString() => Code;
}
