using System.Diagnostics;

namespace BotTutor.Endurance.Tests.Hosts;

/// <summary>A disk of 10 MB that can be filled to the last byte and emptied again. Only root can make one.</summary>
internal sealed class TightDisk : IDisposable
{
    private const int Block = 4_096;

    private TightDisk(string path) => Path = path;

    public string Path { get; }

    private string Filler => System.IO.Path.Combine(Path, "filler");

    /// <returns>The disk, or <see langword="null"/> where it cannot be made.</returns>
    public static async Task<TightDisk?> MountAsync(CancellationToken cancellationToken)
    {
        var path = Directory.CreateTempSubdirectory("bottutor-disk-").FullName;
        if (OperatingSystem.IsLinux() && await RunAsync("mount", ["-t", "tmpfs", "-o", "size=10m", "tmpfs", path], cancellationToken))
        {
            return new TightDisk(path);
        }

        Directory.Delete(path);
        return null;
    }

    /// <summary>Takes all the room that is left.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[Block];
        try
        {
            while (true)
            {
                filler.Write(block);
            }
        }
        catch (IOException full)
        {
            Debug.Assert(full.Message.Length > 0, "The disk says why.");
        }
    }

    public void Empty() => File.Delete(Filler);

    public void Dispose()
    {
        using var unmount = Process.Start("umount", ["-l", Path]);
        unmount.WaitForExit();
        Directory.Delete(Path);
    }

    private static async Task<bool> RunAsync(string command, string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
