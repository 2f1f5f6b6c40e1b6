namespace BotTutor.FakeTelegram.Bots;

/// <summary>Tells those who listen that something happened. Listening begins behind the same gate as ringing, so that nothing is missed.</summary>
internal sealed class Bell
{
    private List<SemaphoreSlim> _listeners = [];

    public SemaphoreSlim Listen()
    {
        var listener = new SemaphoreSlim(0);
        _listeners.Add(listener);
        return listener;
    }

    public void Ring()
    {
        var listeners = _listeners;
        _listeners = [];
        foreach (var listener in listeners)
        {
            listener.Release();
        }
    }

    /// <summary>Waits for the ring or the end of patience.</summary>
    public static async Task HearAsync(SemaphoreSlim listener, CancellationToken patience)
    {
        try
        {
            await listener.WaitAsync(patience);
        }
        catch (OperationCanceledException)
        {
            // Whoever asked looks once more and says what there is.
        }
    }
}
