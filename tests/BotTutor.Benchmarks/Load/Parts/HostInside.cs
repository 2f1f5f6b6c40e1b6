using System.Reflection;

namespace BotTutor.Benchmarks.Load.Parts;

/// <summary>The host with an ear at its console: each line that it is given makes it collect its garbage and tell what is left.</summary>
internal static class HostInside
{
    public const string Name = "host";

    public static async Task RunAsync(string[] args)
    {
        var host = Assembly.Load("BotTutor.Host").EntryPoint!;
        var running = Task.Run(() => host.Invoke(null, [args]));
        while (true)
        {
            var asked = Task.Run(Console.In.ReadLine);
            if (await Task.WhenAny(running, asked) == running || await asked is null)
            {
                break;
            }

            for (var round = 0; round < 3; round++)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }

            await Console.Out.WriteLineAsync($"memory {GC.GetTotalMemory(forceFullCollection: true)} {ResidentBytes()}");
        }

        if (running.IsCompleted)
        {
            // A host that could not start says why.
            await running;
        }
    }

    private static long ResidentBytes()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
