using BotTutor.Dialogs.Declarative;

namespace BotTutor.Host.Content;

/// <summary>Trains the recognizers beside the start, so that the first visitor does not wait for it and the pages do not either.</summary>
internal sealed class RecognizerTraining(DialogResources dialogs) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => dialogs.Set.Train(), stoppingToken);
}
