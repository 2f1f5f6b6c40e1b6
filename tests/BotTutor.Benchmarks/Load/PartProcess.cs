using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using BotTutor.Benchmarks.Load.Parts;

namespace BotTutor.Benchmarks.Load;

/// <summary>Another process of this program.</summary>
internal sealed class PartProcess : IAsyncDisposable
{
    private readonly Process _process;

    /// <summary>Read all the time, for a process whose words nobody takes stands still one day.</summary>
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    private PartProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        _process.OutputDataReceived += (_, line) => _ = line.Data is null ? _lines.Writer.TryComplete() : _lines.Writer.TryWrite(line.Data);
        _process.BeginOutputReadLine();
    }

    public Uri Address { get; }

    /// <summary>Starts a part on a free port, with settings of ASP.NET such as <c>--bot=http://...</c>.</summary>
    public static PartProcess Start(string part, params string[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [typeof(PartProcess).Assembly.Location, Part.Verb, part, $"--urls={address}", .. settings])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return new PartProcess(Process.Start(start)!, address);
    }

    /// <summary>Waits until the part takes connections.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var line = new TcpClient();
                await line.ConnectAsync(Address.Host, Address.Port, cancellationToken);
                return;
            }
            catch (SocketException) when (!_process.HasExited)
            {
                await Task.Delay(20, cancellationToken);
            }
        }
    }

    /// <summary>Gives the part a line, and reads until one begins as asked.</summary>
    public async Task<string> AskAsync(string answerBegins, CancellationToken cancellationToken)
    {
        await _process.StandardInput.WriteLineAsync(ReadOnlyMemory<char>.Empty, cancellationToken);
        await foreach (var line in _lines.Reader.ReadAllAsync(cancellationToken))
        {
            if (line.StartsWith(answerBegins, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The part ended with {_process.ExitCode} instead of answering.");
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
