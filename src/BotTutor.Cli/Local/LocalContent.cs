using BotTutor.Content.Shops;
using BotTutor.Diagnostics;
using BotTutor.Dialogs.Declarative;
using BotTutor.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BotTutor.Cli.Local;

/// <summary>Refuses broken content before a talk begins, and puts the shops of the folders into the store.</summary>
internal sealed class LocalContent(LocalBotOptions options, DialogResources dialogs, IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var shops = options.Folders.SelectMany(root => ShopFolder.FindAll(root).Select(folder => ShopFolder.Read(folder, root))).ToList();
        BrokenContentException.ThrowIfBroken([.. dialogs.Set.Diagnostics, .. shops.SelectMany(shop => shop.Diagnostics)]);
        foreach (var shop in shops)
        {
            await using var scope = scopes.CreateAsyncScope();
            await ActivatorUtilities.CreateInstance<SeedShop>(scope.ServiceProvider).RunAsync(shop.Content!, cancellationToken);
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
