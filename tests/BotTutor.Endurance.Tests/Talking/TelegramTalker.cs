using System.Globalization;
using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Control;

namespace BotTutor.Endurance.Tests.Talking;

/// <summary>A customer on Telegram: writes, and goes on when something came back. Which reply belongs to which message the platform does not say.</summary>
internal sealed class TelegramTalker(FakePerson person, TimeSpan patience) : ITalker
{
    public string Account { get; } = person.Id.ToString(CultureInfo.InvariantCulture);

    public Task OpenAsync(CancellationToken cancellationToken) => SayAsync("/start", cancellationToken);

    public async Task SayAsync(string text, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        waiting.CancelAfter(patience);
        person.Says(text);
        try
        {
            await person.HearsAsync(waiting.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{Account} on Telegram got no answer to \"{text}\" within {patience}.");
        }
    }

    public Task<Hearing> ReadAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new Hearing([.. Heard(person)], 0, []) { MayRepeat = true });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What the bot has said to a person, in the order in which it stands in the chat.</summary>
    public static IEnumerable<string> Heard(FakePerson person, long? chat = null) => person.Chat(chat)
        .Where(message => (bool)message["from_bot"]! && !(bool)message["deleted"]!)
        .Select(Said);

    private static string Said(JsonObject message) => (string?)message["text"] ?? (string?)message["caption"] ?? "(no words)";
}
