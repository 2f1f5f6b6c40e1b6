using BotTutor.Content.Shops;
using BotTutor.Conversation.Shop;
using BotTutor.LanguageUnderstanding;

namespace BotTutor.Cli.Commands;

/// <summary>Where the product's own dialogs and cards lie: in the working directory, in a folder above it, or above the program.</summary>
internal static class ContentFolder
{
    private const string Dialogs = "dialogs";
    private const string Cards = "cards";

    public static IReadOnlyList<string> All() => WithCards(Find());

    public static string Find() =>
        Above(Directory.GetCurrentDirectory()).Concat(Above(AppContext.BaseDirectory))
            .Select(folder => Path.Combine(folder, Dialogs))
            .FirstOrDefault(Directory.Exists)
        ?? Dialogs;

    /// <summary>A folder of dialogs, with the <c>cards</c> beside it when there are any.</summary>
    public static IReadOnlyList<string> WithCards(string folder)
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)) ?? ".", Cards);
        return Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)) == Dialogs && Directory.Exists(beside)
            ? [folder, beside]
            : [folder];
    }

    /// <summary>The names of the demo shop's goods; none where its data cannot be read.</summary>
    public static Vocabulary ReadVocabulary() =>
        ShopFolder.FindAll(Find()).Select(folder => ShopFolder.Read(folder).Content).FirstOrDefault(content => content is not null) is { } shop
            ? GoodsVocabulary.Of(shop.Catalog, shop.Profile)
            : Vocabulary.Empty;

    private static IEnumerable<string> Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
