namespace BotTutor.Dialogs.Actions;

/// <summary>The way of dialogs to the network.</summary>
public sealed class DialogHttp(HttpClient client)
{
    internal HttpClient Client { get; } = client;
}
