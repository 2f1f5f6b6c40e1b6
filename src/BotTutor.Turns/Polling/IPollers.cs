namespace BotTutor.Turns.Polling;

/// <summary>Has one poller running for each bot, wherever in the cluster.</summary>
internal interface IPollers
{
    /// <summary>Sees to it that the bot is polled for. Called again and again by every host.</summary>
    Task KeepAsync(string channel, string bot);
}
