using BotTutor.Content.Shops;
using BotTutor.Shop;

namespace BotTutor.Conversation.Selling;

/// <summary>The shops as their files have them, for putting a demonstration back to its beginning.</summary>
public interface IShopFiles
{
    /// <returns>The shop's content, or <see langword="null"/> when no file tells of it.</returns>
    ShopContent? Find(ShopId shop);
}
