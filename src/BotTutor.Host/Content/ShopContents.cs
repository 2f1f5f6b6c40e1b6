using BotTutor.Content.Shops;
using BotTutor.Conversation.Selling;
using BotTutor.Diagnostics;
using BotTutor.Shop;
using BotTutor.Shop.Profiles;
using BotTutor.Turns;

namespace BotTutor.Host.Content;

/// <summary>The shops that stand in files; the store gets them from here.</summary>
internal sealed class ShopContents(ContentFolder folder, IServiceScopeFactory scopes) : IShopFiles
{
    private IReadOnlyList<(string Folder, ShopContent Content)> _shops = [];

    public IEnumerable<ShopProfile> Profiles => _shops.Select(shop => shop.Content.Profile);

    public ShopContent? Find(ShopId shop) => _shops.Select(known => known.Content).FirstOrDefault(content => content.Profile.Id == shop);

    /// <summary>Reads all shops anew. If one is broken, those that were read before stay.</summary>
    /// <returns>Everything that is wrong with the files.</returns>
    public IReadOnlyList<Diagnostic> Read()
    {
        var readings = ShopFolder.FindAll(folder.Dialogs).Select(shop => (Folder: shop, Reading: ShopFolder.Read(shop, folder.Root))).ToList();
        if (readings.TrueForAll(shop => shop.Reading.Content is not null))
        {
            _shops = [.. readings.Select(shop => (shop.Folder, shop.Reading.Content!))];
        }

        return [.. readings.SelectMany(shop => shop.Reading.Diagnostics)];
    }

    /// <summary>Writes new and changed shops into the store; it must be ready.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        foreach (var (_, content) in _shops)
        {
            // Somebody may buy while an author saves; then it is brought up to what stands now.
            while (await TrySeedAsync(content, cancellationToken) is CommitOutcome.Conflict)
            {
            }
        }
    }

    private async Task<CommitOutcome> TrySeedAsync(ShopContent content, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SeedShop>().RunAsync(content, cancellationToken);
        return await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken);
    }

    /// <returns>The path of a picture of the catalogues, or <see langword="null"/>.</returns>
    public string? Picture(string name) => _shops
        .SelectMany(shop => Directory.EnumerateFiles(Path.Combine(shop.Folder, "pictures")))
        .FirstOrDefault(file => Path.GetFileName(file) == name);
}
