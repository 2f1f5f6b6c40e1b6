using BotTutor.Host.Content;
using BotTutor.Shop.Profiles;
using BotTutor.Shop.Staff;
using BotTutor.Turns;

namespace BotTutor.Host.Selling;

/// <summary>
/// Shows, once the host has started, the words that make whoever writes them in the chat the seller of a shop that has none. Only who sees the console
/// can read them, and they are good once and for a day.
/// </summary>
internal sealed partial class SellerInvitation(ShopContents shops, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SellerInvitation> log) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var profile in shops.Profiles)
        {
            await InviteAsync(profile, cancellationToken);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task InviteAsync(ShopProfile profile, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        if ((await scope.ServiceProvider.GetRequiredService<IShopStaff>().OfShopAsync(profile.Id, cancellationToken)).Count > 0)
        {
            return;
        }

        var code = await scope.ServiceProvider.GetRequiredService<IssueClaimCode>().RunAsync(profile.Id, clock.GetUtcNow(), cancellationToken);
        if (await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken) is CommitOutcome.Committed)
        {
            Invited(log, profile.Name, $"kode penjual {code}");
        }
    }

    [LoggerMessage(LogLevel.Information, "{Shop} has no seller yet. Whoever writes '{Words}' in the chat within 24 hours runs it from there.")]
    private static partial void Invited(ILogger log, string shop, string words);
}
