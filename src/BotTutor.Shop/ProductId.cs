namespace BotTutor.Shop;

/// <summary>A product without regard to its variants: a lower-case name with hyphens, such as <c>keripik-tempe</c>.</summary>
public readonly record struct ProductId(string Value)
{
    public override string ToString() => Value;
}
