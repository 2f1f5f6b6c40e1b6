using System.Net;
using System.Net.Sockets;

namespace BotTutor.Turns.Cluster;

/// <summary>Two hosts on one machine that were given the same port would share it in silence.</summary>
internal static class FreePort
{
    public static int Find(IPAddress address)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(address, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
