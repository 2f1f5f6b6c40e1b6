using System.Net;
using System.Net.Sockets;

namespace BotTutor.Testing.Services;

/// <summary>A Redis server of this test process alone: on a free port of the loopback address, remembering nothing over a restart, gone with the process.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private const int StartsAtMost = 5;

    private static readonly string? Binary = new[] { "/usr/bin/redis-server", "/usr/local/bin/redis-server" }.FirstOrDefault(File.Exists);

    private readonly string _folder;
    private WatchedProcess _process;

    private RedisServer(string folder, int port, WatchedProcess process)
    {
        _folder = folder;
        _process = process;
        Port = port;
    }

    /// <summary>Gets why there can be no server here; <see langword="null"/> where there can.</summary>
    public static string? Missing => Binary is null ? "Redis is not installed (Debian: apt-get install redis-server)." : null;

    public int Port { get; }

    /// <summary>Gets how StackExchange.Redis reaches it.</summary>
    public string ConnectionString => $"127.0.0.1:{Port}";

    public static async Task<RedisServer> StartAsync(CancellationToken cancellationToken)
    {
        if (Missing is { } reason)
        {
            throw new InvalidOperationException(reason);
        }

        var folder = Directory.CreateTempSubdirectory("bottutor-redis-").FullName;
        for (var start = 1; ; start++)
        {
            var port = Loopback.FreePort();
            var process = await RunAsync(folder, port, cancellationToken);
            var server = new RedisServer(folder, port, process);
            if (await Loopback.AnswersAsync(process, server.AskAsync, cancellationToken))
            {
                return server;
            }

            await process.StopAsync(cancellationToken);
            if (start == StartsAtMost)
            {
                throw new InvalidOperationException($"Redis does not start: {await File.ReadAllTextAsync(Path.Combine(folder, "server.log"), cancellationToken)}");
            }
        }
    }

    /// <summary>Breaks every connection; it comes back empty.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        await StopAsync(cancellationToken);
        await StartAgainAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _process.StopAsync(cancellationToken);

    /// <summary>Ends it without a warning.</summary>
    public Task KillAsync(CancellationToken cancellationToken) => _process.KillAsync(cancellationToken);

    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        _process = await RunAsync(_folder, Port, cancellationToken);
        if (!await Loopback.AnswersAsync(_process, AskAsync, cancellationToken))
        {
            throw new InvalidOperationException("Redis did not come back.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static Task<WatchedProcess> RunAsync(string folder, int port, CancellationToken cancellationToken) => WatchedProcess.StartAsync(
        folder,
        "KILL",
        [Binary!, "--port", $"{port}", "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder],
        cancellationToken);

    private async Task AskAsync(CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port, cancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync("PING\r\n"u8.ToArray(), cancellationToken);
        var answer = new byte[7];
        await stream.ReadExactlyAsync(answer, cancellationToken);
    }
}
