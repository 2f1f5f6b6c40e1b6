using System.Diagnostics;
using Npgsql;

namespace BotTutor.Testing.Services;

/// <summary>
/// A PostgreSQL server of this test process alone: on a free port of the loopback address, in a temporary folder, gone with the process. It does not wait for the
/// disk (<c>fsync = off</c>), which only a crash of the machine would notice.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Password = "only-for-tests";
    private const int StartsAtMost = 5;

    private static readonly string? Binaries = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql")
            .OrderByDescending(version => double.TryParse(Path.GetFileName(version), out var number) ? number : 0)
            .Select(version => Path.Combine(version, "bin"))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        : null;

    private static readonly SemaphoreSlim Once = new(1, 1);
    private static PostgresServer? _shared;
    private static int _databases;

    private readonly string _folder;
    private WatchedProcess _process;

    private PostgresServer(string folder, int port, WatchedProcess process)
    {
        _folder = folder;
        _process = process;
        Port = port;
    }

    /// <summary>Gets why there can be no server here; <see langword="null"/> where there can.</summary>
    public static string? Missing => Binaries is null ? "PostgreSQL is not installed under /usr/lib/postgresql (Debian: apt-get install postgresql)." : null;

    public int Port { get; }

    /// <summary>The one server that all tests of the process share, each with a database of its own. A test that stops or restarts it starts one for itself.</summary>
    public static async Task<PostgresServer> SharedAsync(CancellationToken cancellationToken)
    {
        await Once.WaitAsync(cancellationToken);
        try
        {
            return _shared ??= await StartAsync(cancellationToken);
        }
        finally
        {
            Once.Release();
        }
    }

    public static async Task<PostgresServer> StartAsync(CancellationToken cancellationToken)
    {
        if (Missing is { } reason)
        {
            throw new InvalidOperationException(reason);
        }

        var folder = Directory.CreateTempSubdirectory("bottutor-postgres-").FullName;
        await InitialiseAsync(folder, cancellationToken);
        for (var start = 1; ; start++)
        {
            // Somebody else may take the port between asking and listening.
            var port = Loopback.FreePort();
            var process = await RunAsync(folder, port, cancellationToken);
            var server = new PostgresServer(folder, port, process);
            if (await Loopback.AnswersAsync(process, server.AskAsync, cancellationToken))
            {
                return server;
            }

            await process.StopAsync(cancellationToken);
            if (start == StartsAtMost)
            {
                throw new InvalidOperationException($"PostgreSQL does not start: {await ReadLogAsync(folder, cancellationToken)}");
            }
        }
    }

    /// <summary>How a client reaches a database, whether it is there or not.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = "postgres",
        Password = Password,
        Database = database,
        Timeout = 15,
    }.ToString();

    /// <summary>Makes an empty database, or a copy of one that nobody is connected to.</summary>
    /// <returns>Its name.</returns>
    public async Task<string> CreateDatabaseAsync(CancellationToken cancellationToken, string template = "template1")
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY", cancellationToken);
        return name;
    }

    /// <summary>Throws everybody out and removes the database.</summary>
    public Task DropDatabaseAsync(string name, CancellationToken cancellationToken) => ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)", cancellationToken);

    /// <summary>Breaks every connection and comes back with what was committed.</summary>
    public async Task RestartAsync(CancellationToken cancellationToken)
    {
        await StopAsync(cancellationToken);
        await StartAgainAsync(cancellationToken);
    }

    /// <summary>Ends it at once; <see cref="StartAgainAsync"/> brings it back on the same port.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => _process.StopAsync(cancellationToken);

    /// <summary>Ends it without a warning.</summary>
    public Task KillAsync(CancellationToken cancellationToken) => _process.KillAsync(cancellationToken);

    public async Task StartAgainAsync(CancellationToken cancellationToken)
    {
        for (var start = 1; ; start++)
        {
            _process = await RunAsync(_folder, Port, cancellationToken);
            if (await Loopback.AnswersAsync(_process, AskAsync, cancellationToken))
            {
                return;
            }

            // After a kill its children need a moment to notice, and until then a new server refuses the folder.
            await _process.StopAsync(cancellationToken);
            if (start == StartsAtMost)
            {
                throw new InvalidOperationException($"PostgreSQL did not come back: {await ReadLogAsync(_folder, cancellationToken)}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500 * start), cancellationToken);
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

    private static async Task InitialiseAsync(string folder, CancellationToken cancellationToken)
    {
        // The server does not run as root; whoever it runs as works in here.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        }

        var password = Path.Combine(folder, "password");
        await File.WriteAllTextAsync(password, Password, cancellationToken);
        string[] command =
        [
            .. Unprivileged, Path.Combine(Binaries!, "initdb"), "--pgdata", Path.Combine(folder, "data"), "--username=postgres", $"--pwfile={password}",
            "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync",
        ];
        using var init = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder })!;
        var output = init.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = await init.StandardError.ReadToEndAsync(cancellationToken);
        await output;
        await init.WaitForExitAsync(cancellationToken);
        if (init.ExitCode != 0)
        {
            throw new InvalidOperationException($"initdb failed: {errors}");
        }
    }

    private static string[] Unprivileged =>
        Environment.UserName == "root" ? ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"] : [];

    private static Task<WatchedProcess> RunAsync(string folder, int port, CancellationToken cancellationToken) => WatchedProcess.StartAsync(
        folder,
        "QUIT",
        [
            .. Unprivileged, Path.Combine(Binaries!, "postgres"), "-D", Path.Combine(folder, "data"), "-p", $"{port}", "-h", "127.0.0.1",
            "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "max_connections=300", "-c", "shared_buffers=64MB",
        ],
        cancellationToken);

    private static Task<string> ReadLogAsync(string folder, CancellationToken cancellationToken) =>
        File.ReadAllTextAsync(Path.Combine(folder, "server.log"), cancellationToken);

    private async Task AskAsync(CancellationToken cancellationToken) => await ExecuteAsync("SELECT 1", cancellationToken);

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=False");
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
