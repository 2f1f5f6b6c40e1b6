using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BotTutor.Endurance.Tests.Hosts;

/// <summary>A host as an operator starts it: its own process on an address that stays the same however often it is killed and started again.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly IReadOnlyCollection<KeyValuePair<string, string>> _settings;
    private readonly HttpClient _doctor;
    private readonly HostLog _log = new();
    private Process? _process;

    public HostProcess(IReadOnlyCollection<KeyValuePair<string, string>> settings)
    {
        _settings = settings;
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _doctor = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
    }

    public Uri Address { get; }

    public string LastWords => _log.LastWords;

    /// <summary>Gets how many replies it has told of, over all its lives, that might come twice.</summary>
    public int PossibleDuplicates => _log.PossibleDuplicates;

    public int ProcessId => _process!.Id;

    public void Start()
    {
        var start = new ProcessStartInfo("dotnet", [Program()])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Urls"] = Address.ToString() },
        };
        foreach (var (name, value) in _settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        _process?.Dispose();
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => _log.Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => _log.Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits until the host says that it is ready.</summary>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public async Task ReadyAsync(CancellationToken cancellationToken)
    {
        while (!await IsReadyAsync(cancellationToken))
        {
            if (_process!.HasExited)
            {
                throw new InvalidOperationException($"The host ended with {_process.ExitCode} instead of starting:\n{LastWords}");
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>Waits until the console has shown a text among its last lines.</summary>
    public async Task SaysAsync(string text, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        waiting.CancelAfter(patience);
        while (!LastWords.Contains(text, StringComparison.Ordinal))
        {
            await Task.Delay(Pause, waiting.Token);
        }
    }

    /// <summary>Ends the process as a power cut does (SIGKILL).</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
            _process = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _doctor.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The host's own output folder, beside the one of these tests and built in the same configuration.</summary>
    private static string Program()
    {
        var here = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(here.Parent!.Parent!.FullName, "BotTutor.Host", here.Name, "BotTutor.Host.dll");
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _doctor.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception shut) when (shut is HttpRequestException or SocketException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
