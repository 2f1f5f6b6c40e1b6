namespace BotTutor.Turns.Operating;

/// <summary>The bots that an operator has stopped. Each call commits by itself; every host knows within a few seconds.</summary>
public interface IStoppedBots
{
    Task<IReadOnlyList<string>> ReadAsync(CancellationToken cancellationToken);

    /// <returns>Whether it ran before.</returns>
    Task<bool> StopAsync(string bot, CancellationToken cancellationToken);

    /// <returns>Whether it was stopped before.</returns>
    Task<bool> StartAsync(string bot, CancellationToken cancellationToken);
}
