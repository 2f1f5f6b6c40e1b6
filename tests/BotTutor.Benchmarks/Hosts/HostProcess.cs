using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BotTutor.Benchmarks.Hosts;

/// <summary>The real host as a process of its own, as an operator starts it, on a free port and a database of this run.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _lastLines = [];

    private HostProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>Gets what the process holds in memory now, in MB.</summary>
    public long Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1024 / 1024;
        }
    }

    /// <param name="database">The SQLite file.</param>
    /// <param name="settings">More of the environment, such as <c>Bot__Content</c>.</param>
    public static HostProcess Start(string database, IReadOnlyDictionary<string, string>? settings = null)
    {
        if (!File.Exists(BuiltHost.Dll))
        {
            throw new FileNotFoundException($"{BuiltHost.Dll} is not built. Build the solution in the configuration of this program first.");
        }

        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [BuiltHost.Dll])
        {
            WorkingDirectory = Path.GetDirectoryName(BuiltHost.Dll),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Urls"] = address.ToString(),
                ["Storage__File"] = database,
                ["Logging__LogLevel__Default"] = "Warning",

                // What protects the house from strangers would only measure itself here.
                ["Channels__Web__MessageBurst"] = "100000",
                ["Channels__Web__MessagesPerMinute"] = "6000000",
                ["Channels__Web__ConversationsPerMinute"] = "600000",
            },
        };
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return new HostProcess(Process.Start(start)!, address);
    }

    /// <exception cref="InvalidOperationException">The host has ended; the message holds its last words.</exception>
    public void ThrowIfEnded()
    {
        if (_process.HasExited)
        {
            lock (_lastLines)
            {
                throw new InvalidOperationException($"The host ended with {_process.ExitCode}:\n{string.Join('\n', _lastLines)}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(string? line)
    {
        const int Most = 40;
        lock (_lastLines)
        {
            if (line is not null && _lastLines.Count < Most)
            {
                _lastLines.Add(line);
            }
        }
    }
}
