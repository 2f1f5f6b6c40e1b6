namespace BotTutor.Shop;

/// <summary>Which shop of the house: a short lower-case name that may stand in an address, such as <c>rasa-nusantara</c>.</summary>
public readonly record struct ShopId(string Value)
{
    public override string ToString() => Value;
}
