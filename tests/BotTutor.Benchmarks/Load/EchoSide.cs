using System.Diagnostics;
using BotTutor.Benchmarks.Load.Parts;

namespace BotTutor.Benchmarks.Load;

/// <summary>A plain echo bot of the SDK behind a connector, each a process of its own.</summary>
internal sealed class EchoSide : IAsyncDisposable
{
    private readonly PartProcess _bot;
    private readonly PartProcess _connector;
    private readonly HttpClient _http = new();

    private EchoSide(PartProcess bot, PartProcess connector)
    {
        _bot = bot;
        _connector = connector;
    }

    public static async Task<EchoSide> StartAsync(CancellationToken cancellationToken)
    {
        var bot = PartProcess.Start(EchoBot.Name);
        var side = new EchoSide(bot, PartProcess.Start(Connector.Name, $"--bot={bot.Address}"));
        await side._bot.OpenAsync(cancellationToken);
        await side._connector.OpenAsync(cancellationToken);
        return side;
    }

    public async Task<TimeSpan> TurnAsync(int conversation, CancellationToken cancellationToken)
    {
        var begin = Stopwatch.GetTimestamp();
        using var said = new StringContent("kak, keripik tempe brp hrgnya? ready ga?");
        using var answer = await _http.PostAsync(new Uri(_connector.Address, $"/say/{conversation}"), said, cancellationToken);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsStringAsync(cancellationToken);
        return Stopwatch.GetElapsedTime(begin);
    }

    public async ValueTask DisposeAsync()
    {
        await _connector.DisposeAsync();
        await _bot.DisposeAsync();
        _http.Dispose();
    }
}
