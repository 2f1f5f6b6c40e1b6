namespace BotTutor.Benchmarks.Hosts;

/// <summary>Knocks until the host opens.</summary>
internal static class HostDoor
{
    public static async Task<DirectLineTalk> OpenAsync(HostProcess host, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await DirectLineTalk.OpenAsync(host.Address, cancellationToken);
            }
            catch (HttpRequestException notYet) when (notYet.StatusCode is null)
            {
                host.ThrowIfEnded();
                await Task.Delay(10, cancellationToken);
            }
        }
    }
}
