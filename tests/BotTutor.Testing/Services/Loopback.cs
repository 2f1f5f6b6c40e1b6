using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BotTutor.Testing.Services;

/// <summary>What servers on this machine's own address need.</summary>
internal static class Loopback
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>A port that nobody listens on at this moment.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Asks until the server answers.</summary>
    /// <returns>Whether it did, rather than ending before.</returns>
    public static async Task<bool> AnswersAsync(WatchedProcess server, Func<CancellationToken, Task> ask, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await ask(cancellationToken);
                return true;
            }
            catch (Exception notYet) when (notYet is SocketException or System.Data.Common.DbException or IOException)
            {
                if (server.HasExited)
                {
                    return false;
                }

                if (watch.Elapsed > Patience)
                {
                    throw new TimeoutException($"The server does not answer after {Patience}: {notYet.Message}", notYet);
                }
            }

            await Task.Delay(50, cancellationToken);
        }
    }
}
