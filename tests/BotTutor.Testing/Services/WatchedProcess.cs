using System.Diagnostics;
using System.Globalization;

namespace BotTutor.Testing.Services;

/// <summary>
/// A server that lives no longer than the test process, even when that is killed: a shell between them hears the end of its input, which the operating system closes.
/// (A parent-death signal would not do: it comes as soon as the thread ends that started the server.)
/// </summary>
internal sealed class WatchedProcess : IAsyncDisposable
{
    // $1: a folder to remove when the input ends without a word; $2: the signal that ends the server at once; then the command.
    private const string Watch = """
        folder=$1 signal=$2
        shift 2
        trap '' INT HUP
        "$@" </dev/null >>"$folder/server.log" 2>&1 &
        echo $!
        read -r word
        kill -s "$signal" $! 2>/dev/null
        wait $!
        [ "$word" = keep ] || rm -rf "$folder"
        """;

    private readonly Process _watcher;
    private readonly int _id;

    private WatchedProcess(Process watcher, int id)
    {
        _watcher = watcher;
        _id = id;
    }

    /// <summary>Gets whether the server has ended by itself; the shell has not yet asked for its remains.</summary>
    public bool HasExited
    {
        get
        {
            var stat = $"/proc/{_id}/stat";
            return !File.Exists(stat) || File.ReadAllText(stat).Contains(") Z ", StringComparison.Ordinal);
        }
    }

    /// <param name="folder">Where the server works and writes its log.</param>
    /// <param name="signal">What ends it at once, such as <c>QUIT</c>.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public static async Task<WatchedProcess> StartAsync(string folder, string signal, IEnumerable<string> command, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Watch, "watch", folder, signal, .. command])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        var watcher = Process.Start(start) ?? throw new InvalidOperationException("The shell did not start.");
        var id = await watcher.StandardOutput.ReadLineAsync(cancellationToken);
        return new WatchedProcess(watcher, int.Parse(id ?? "", CultureInfo.InvariantCulture));
    }

    /// <summary>Ends the server without a warning, as a power cut would.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        using (var server = Process.GetProcessById(_id))
        {
            server.Kill();
        }

        await EndAsync("keep", cancellationToken);
    }

    /// <summary>Ends the server; its folder stays.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => EndAsync("keep", cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await EndAsync("", CancellationToken.None);
        _watcher.Dispose();
    }

    private async Task EndAsync(string word, CancellationToken cancellationToken)
    {
        if (!_watcher.HasExited)
        {
            await _watcher.StandardInput.WriteLineAsync(word.AsMemory(), cancellationToken);
            _watcher.StandardInput.Close();
            await _watcher.WaitForExitAsync(cancellationToken);
        }
    }
}
