using BotTutor.Endurance.Tests.Hosts;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>Tells what was not kept, and what the hosts said last.</summary>
internal sealed class KillRunException(string message) : Exception(message)
{
    private const int Most = 25;

    public static void ThrowIfAny(IReadOnlyList<string> faults, IReadOnlyList<HostProcess> hosts)
    {
        if (faults.Count > 0)
        {
            var shown = string.Join('\n', faults.Take(Most));
            var logs = string.Join('\n', hosts.Select(host => $"{host.Address} said last:\n{host.LastWords}"));
            throw new KillRunException($"{faults.Count} faults:\n{shown}\n{logs}");
        }
    }
}
