using BotTutor.FakeTelegram.Control;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace BotTutor.FakeTelegram.Tests;

/// <summary>A server of the test's own with one bot, and the client library that real bots use.</summary>
internal sealed class Server : IAsyncDisposable
{
    public const string Token = "123456:TESTTOKEN";

    private readonly FakeTelegramServer _server;

    private Server(FakeTelegramServer server)
    {
        _server = server;
        Client = new TelegramBotClient(new TelegramBotClientOptions(Token, server.Address.AbsoluteUri) { RetryCount = 0, RetryThreshold = 0 });
        Bot = server.Bot(Token);
    }

    public static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public FakeTelegramServer Telegram => _server;

    public TelegramBotClient Client { get; }

    public FakeBotView Bot { get; }

    public static async Task<Server> StartAsync(FakeTelegramOptions? options = null) =>
        new(await FakeTelegramServer.StartAsync((options ?? new()) with { Tokens = [Token] }, Cancelled));

    /// <summary>A person who has written, so that the bot may write back.</summary>
    public FakePerson Known(long id = 42)
    {
        var person = Bot.Person(id, "Sari", "id");
        person.Says("/start");
        return person;
    }

    public static async Task<ApiRequestException> RefusedAsync(Func<Task> call) => await Should.ThrowAsync<ApiRequestException>(call);

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
