using System.Runtime.CompilerServices;
using BotTutor.FakeConnector.Identity;

namespace BotTutor.Channels.Tests.Teams;

/// <summary>Trust is read at the first TLS line of a process, so it is said before any test begins.</summary>
internal static class Trust
{
    [ModuleInitializer]
    internal static void Begin() => FakeCertificate.Trust();
}
