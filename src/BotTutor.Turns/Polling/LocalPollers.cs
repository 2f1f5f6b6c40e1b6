namespace BotTutor.Turns.Polling;

/// <summary>The pollers of a house with one host.</summary>
internal sealed class LocalPollers(HostPolls polls) : IPollers
{
    public Task KeepAsync(string channel, string bot)
    {
        polls.Begin(channel, bot);
        return Task.CompletedTask;
    }
}
