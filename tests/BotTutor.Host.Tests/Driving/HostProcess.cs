using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace BotTutor.Host.Tests.Driving;

/// <summary>The host as it is started in earnest: its own process, a free port, a database file of the test's own.</summary>
internal sealed partial class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri?> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HostProcess(Process process) => _process = process;

    public Uri Address { get; private set; } = null!;

    /// <summary>Gets what the console showed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Starts a host and waits until it listens.</summary>
    public static async Task<HostProcess> StartAsync(HostFolder folder, params string[] arguments)
    {
        var host = Launch(folder, arguments);
        host.Address = await host._listening.Task.WaitAsync(Patience, Cancelled)
            ?? throw new InvalidOperationException($"The host ended instead of listening:{Environment.NewLine}{host.Output}");
        return host;
    }

    /// <summary>Starts a host that should refuse, and waits until it has ended.</summary>
    /// <returns>Its exit code and what it said.</returns>
    public static async Task<(int ExitCode, string Output)> RefuseAsync(HostFolder folder, params string[] arguments)
    {
        await using var host = Launch(folder, arguments);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        await host._process.WaitForExitAsync(patience.Token);
        return (host._process.ExitCode, host.Output);
    }

    /// <summary>Waits until the console shows a text.</summary>
    public async Task ShowsAsync(string text)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        patience.CancelAfter(Patience);
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            await Task.Delay(Pause, patience.Token);
        }
    }

    /// <summary>Ends the process as a power cut does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private static HostProcess Launch(HostFolder folder, string[] arguments)
    {
        // A developer's host differs in more than one way, so a test says it as a developer does.
        var environment = arguments.FirstOrDefault(argument => argument.StartsWith("--environment=", StringComparison.Ordinal))?.Split('=')[1];
        string[] told = arguments.Any(argument => argument.StartsWith("--urls", StringComparison.Ordinal)) ? arguments : ["--urls=http://127.0.0.1:0", .. arguments];
        var start = new ProcessStartInfo("dotnet", [Program(), $"--Storage:File={folder.Database}", .. told])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment ?? "Production";

        var host = new HostProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        host._process.OutputDataReceived += (_, line) => host.Hear(line.Data);
        host._process.ErrorDataReceived += (_, line) => host.Hear(line.Data);
        host._process.Exited += (_, _) => host._listening.TrySetResult(null);
        host._process.Start();
        host._process.BeginOutputReadLine();
        host._process.BeginErrorReadLine();
        return host;
    }

    private void Hear(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (Listening().Match(line ?? "") is { Success: true } match)
        {
            _listening.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    /// <summary>The host's own output folder, beside the one of these tests and built in the same configuration.</summary>
    private static string Program()
    {
        var here = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(here.Parent!.Parent!.FullName, "BotTutor.Host", here.Name, "BotTutor.Host.dll");
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
