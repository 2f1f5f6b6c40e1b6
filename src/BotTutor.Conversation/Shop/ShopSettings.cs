using BotTutor.Shop;

namespace BotTutor.Conversation.Shop;

/// <summary>Which shop the bot sells for.</summary>
/// <param name="Shop">The shop's id in the catalogue's data.</param>
public sealed record ShopSettings(ShopId Shop)
{
    /// <summary>The shop that a trainer demonstrates.</summary>
    public static ShopSettings Demo { get; } = new(new ShopId("rasa-nusantara"));
}
