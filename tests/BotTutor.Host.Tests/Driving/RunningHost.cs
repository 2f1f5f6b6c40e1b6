namespace BotTutor.Host.Tests.Driving;

/// <summary>One host for the tests of a class that only look.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private readonly HostFolder _folder = new();
    private HostProcess? _process;

    public HttpClient Client { get; private set; } = null!;

    public Uri Address => _process!.Address;

    public async ValueTask InitializeAsync()
    {
        _process = await HostProcess.StartAsync(_folder);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _process.Address };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _process!.DisposeAsync();
        _folder.Dispose();
    }
}
