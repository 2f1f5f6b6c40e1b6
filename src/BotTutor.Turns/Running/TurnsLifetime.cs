using BotTutor.Turns.Inbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.Turns.Running;

/// <summary>At the start, goes on with what an earlier host left; at the end, lets the running turns finish.</summary>
internal sealed class TurnsLifetime(
    IServiceScopeFactory scopes, TurnRunner runner, ConversationQueue queue, ILogger<TurnsLifetime> logger) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var left = await scope.ServiceProvider.GetRequiredService<IInboxRows>().ReadUnfinishedAsync(cancellationToken);
        if (left.Count == 0)
        {
            return;
        }

        logger.LogInformation("{Count} conversations were left without an answer and go on now.", left.Count);
        runner.LastLeftover = left.Max(conversation => conversation.LastRow);
        foreach (var conversation in left)
        {
            queue.Wake(conversation.Conversation);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => queue.StopAsync(cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
