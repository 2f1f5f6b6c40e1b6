using BotTutor.Content.Shops;
using BotTutor.Conversation.Assistant;
using BotTutor.Conversation.Assistant.Grounds;
using BotTutor.Shop.Products;
using BotTutor.Shop.Profiles;

namespace BotTutor.Conversation.Tests.Assistant;

/// <summary>The shop of the product, from its files.</summary>
internal static class DemoShop
{
    private static readonly Lazy<ShopContent> Content = new(() =>
    {
        var dialogs = Path.Combine(Repository.Root, "dialogs");
        return ShopFolder.FindAll(dialogs).Select(folder => ShopFolder.Read(folder, dialogs)).Single().Content!;
    });

    public static Catalog Catalog => Content.Value.Catalog;

    public static ShopProfile Profile => Content.Value.Profile;

    /// <summary>What the shop knows about a question.</summary>
    public static Grounding About(string question, string language = "id", params ShopFact[] faq) =>
        GroundingSource.Of(question, null, Profile, Catalog, faq, language).ShouldNotBeNull();
}
