using System.ComponentModel;
using System.Diagnostics;

namespace BotTutor.Benchmarks.Peers;

/// <summary>An echo bot on npm's grammY at a webhook of this machine.</summary>
internal sealed class GrammyEcho(Process process) : IAsyncDisposable
{
    /// <exception cref="NodeCommandException">There is no node, or the packages cannot be installed.</exception>
    public static async Task<GrammyEcho> StartAsync(int port, Uri api, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(await NpmFolder.InstallAsync(cancellationToken))!;
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo("node", ["grammy-echo.js", $"{port}", api.AbsoluteUri.TrimEnd('/')])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
            })!;
        }
        catch (Win32Exception)
        {
            throw new NodeCommandException("node is not on this machine");
        }

        return await process.StandardOutput.ReadLineAsync(cancellationToken) is not null
            ? new GrammyEcho(process)
            : throw new NodeCommandException("grammy-echo.js ended instead of listening");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }
}
