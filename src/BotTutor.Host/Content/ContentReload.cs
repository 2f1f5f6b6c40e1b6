using BotTutor.Diagnostics;
using BotTutor.Dialogs.Declarative;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace BotTutor.Host.Content;

/// <summary>
/// Reads dialogs, cards and data again when an author saves one. Running conversations go on; what is broken is named, and the last good
/// version stays in use.
/// </summary>
internal sealed partial class ContentReload(
    DialogResources dialogs,
    ShopContents shops,
    ContentFolder folder,
    TimeProvider clock,
    ILogger<ContentReload> log) : BackgroundService
{
    /// <summary>An editor may write a file in several steps.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(300);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var files = new PhysicalFileProvider(folder.Root);
        while (!stoppingToken.IsCancellationRequested)
        {
            await ChangeAsync(files, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await Task.Delay(Settling, clock, stoppingToken);
                await TryReadAgainAsync(stoppingToken);
            }
        }
    }

    private static async Task ChangeAsync(PhysicalFileProvider files, CancellationToken cancellationToken)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var token = new CompositeChangeToken([files.Watch("dialogs/**/*"), files.Watch("cards/**/*")]);
        using var watching = token.RegisterChangeCallback(_ => changed.TrySetResult(), null);
        await changed.Task.WaitAsync(cancellationToken);
    }

    private async Task TryReadAgainAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ReadAgainAsync(cancellationToken);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            Held(log, held.Message);
        }
    }

    private async Task ReadAgainAsync(CancellationToken cancellationToken)
    {
        var findings = shops.Read();
        foreach (var finding in findings)
        {
            Found(log, finding);
        }

        if (!findings.Any(finding => finding.Severity == DiagnosticSeverity.Error))
        {
            await shops.SeedAsync(cancellationToken);
        }

        if (!dialogs.Reload().HasErrors)
        {
            Reloaded(log);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Finding}")]
    private static partial void Found(ILogger log, Diagnostic finding);

    [LoggerMessage(LogLevel.Warning, "A file could not be read and is read again with the next change: {Reason}")]
    private static partial void Held(ILogger log, string reason);

    [LoggerMessage(LogLevel.Information, "The dialogs were read again.")]
    private static partial void Reloaded(ILogger log);
}
