using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BotTutor.Host.Tests.Driving;

/// <summary>A program of npm that judges the host, installed once for each lock file.</summary>
internal sealed class NpmFolder
{
    /// <summary>Two tests do not install into one folder at the same time.</summary>
    private static readonly SemaphoreSlim Gate = new(1);

    private readonly string _folder;

    private NpmFolder(string folder) => _folder = folder;

    public string Path => _folder;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Installs it; the test is skipped with the reason where there is no node.</summary>
    /// <param name="source">The folder of its package files beside the tests, such as <c>Teams/npm</c>.</param>
    /// <param name="name">The folder's name among the artifacts.</param>
    public static async Task<NpmFolder> InstallAsync(string source, string name)
    {
        Assert.SkipWhen(!Array.Exists(Environment.GetEnvironmentVariable("PATH")!.Split(':'), folder => File.Exists(System.IO.Path.Combine(folder, "node"))), "This test needs node and npm (Debian: apt-get install nodejs npm).");
        await Gate.WaitAsync(Cancelled);
        try
        {
            return await PrepareAsync(source, name);
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task<NpmFolder> PrepareAsync(string source, string name)
    {
        var npm = new NpmFolder(System.IO.Path.Combine(Repository.Root, "artifacts", name));
        Directory.CreateDirectory(npm._folder);
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(AppContext.BaseDirectory, source)))
        {
            File.Copy(file, System.IO.Path.Combine(npm._folder, System.IO.Path.GetFileName(file)), overwrite: true);
        }

        await npm.InstallAsync();
        return npm;
    }

    public Process Start(string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = _folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task InstallAsync()
    {
        var installed = System.IO.Path.Combine(_folder, "node_modules", "installed-lock.json");
        var wanted = System.IO.Path.Combine(_folder, "package-lock.json");
        if (File.Exists(installed) && await File.ReadAllTextAsync(installed, Cancelled) == await File.ReadAllTextAsync(wanted, Cancelled))
        {
            return;
        }

        using var install = Start("npm", "ci");
        var complaints = install.StandardError.ReadToEndAsync(Cancelled);
        await install.StandardOutput.ReadToEndAsync(Cancelled);
        await install.WaitForExitAsync(Cancelled);
        install.ExitCode.ShouldBe(0, await complaints);
        File.Copy(wanted, installed, overwrite: true);
    }
}
