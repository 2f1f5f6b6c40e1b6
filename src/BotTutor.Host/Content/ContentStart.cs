using BotTutor.Diagnostics;

namespace BotTutor.Host.Content;

/// <summary>Refuses to start on broken content, naming everything that is wrong; otherwise fills the store.</summary>
internal sealed class ContentStart(ShopContents shops) : IHostedLifecycleService
{
    /// <exception cref="BrokenContentException">A file is broken.</exception>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Diagnostic> diagnostics = [.. shops.Read()];
        return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ? throw new BrokenContentException(diagnostics)
            : Task.CompletedTask;
    }

    /// <summary>The store is ready by now: it makes itself ready in the step before.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => shops.SeedAsync(cancellationToken);

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
