using BotTutor.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Dialogs.Declarative;
using Microsoft.Extensions.Options;

namespace BotTutor.Host.Content;

/// <summary>Refuses to start on broken content, naming everything that is wrong; otherwise fills the store.</summary>
internal sealed partial class ContentStart(
    DialogResources dialogs,
    ShopContents shops,
    ContentFolder folder,
    IOptions<DialogsOptions> options,
    ILogger<ContentStart> log) : IHostedLifecycleService
{
    /// <exception cref="BrokenContentException">A file is broken, or there is none.</exception>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!dialogs.Set.HasErrors && !dialogs.Set.HasDialog(options.Value.Root))
        {
            throw new BrokenContentException([NoRoot()]);
        }

        IReadOnlyList<Diagnostic> findings = [.. dialogs.Set.Diagnostics, .. shops.Read()];
        BrokenContentException.ThrowIfBroken(findings);
        foreach (var finding in findings)
        {
            Found(log, finding);
        }

        return Task.CompletedTask;
    }

    /// <summary>The store is ready by now: it makes itself ready in the step before.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => shops.SeedAsync(cancellationToken);

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Diagnostic NoRoot() => Diagnostic.Error(
        nameof(NoRoot),
        $"The folder should hold {options.Value.Root}.dialog, with which a conversation begins. Name another folder with {ContentOptions.Section}:{nameof(ContentOptions.Content)}.",
        folder.Dialogs,
        SourceRange.Whole);

    [LoggerMessage(LogLevel.Warning, "{Finding}")]
    private static partial void Found(ILogger log, Diagnostic finding);
}
