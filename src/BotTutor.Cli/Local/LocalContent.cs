using BotTutor.Content.Shops;
using BotTutor.Conversation.Selling;
using BotTutor.Diagnostics;
using BotTutor.Dialogs.Declarative;
using BotTutor.Shop;
using BotTutor.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BotTutor.Cli.Local;

/// <summary>Refuses broken content before a talk begins, and puts the shops of the folders into the store.</summary>
internal sealed class LocalContent(LocalBotOptions options, DialogResources dialogs, IServiceScopeFactory scopes) : IHostedService, IShopFiles
{
    private IReadOnlyList<ShopContent> _shops = [];

    public ShopContent? Find(ShopId shop) => _shops.FirstOrDefault(content => content.Profile.Id == shop);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var shops = options.Folders.SelectMany(root => ShopFolder.FindAll(root).Select(folder => ShopFolder.Read(folder, root))).ToList();
        IReadOnlyList<Diagnostic> findings = [.. dialogs.Set.Diagnostics, .. shops.SelectMany(shop => shop.Diagnostics)];
        if (options.TakesBroken && dialogs.Set.HasDialog(options.Dialog))
        {
            await TellAsync(findings);
        }
        else
        {
            BrokenContentException.ThrowIfBroken(findings);
        }

        _shops = [.. shops.Select(shop => shop.Content).OfType<ShopContent>()];
        foreach (var shop in _shops)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SeedShop>().RunAsync(shop, cancellationToken);
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken);
        }
    }

    /// <summary>What is wrong is passed over in the talk, and told beside it.</summary>
    private static async Task TellAsync(IReadOnlyList<Diagnostic> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Severity == DiagnosticSeverity.Error))
        {
            await Console.Error.WriteLineAsync(finding.ToString());
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
