using Microsoft.Extensions.Options;

namespace BotTutor.Turns.Running;

/// <summary>
/// Lets turns run side by side, and a suspect alone: whoever was being answered each time a host died may be the cause, or may only have been there. When the host dies
/// while nobody else is being answered, it is known.
/// </summary>
internal sealed class Company(IOptions<TurnsOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _door = new(1, 1);
    private readonly SemaphoreSlim _places = new(options.Value.AtOnce, options.Value.AtOnce);

    public Task<Place> EnterAsync(bool isSuspect, CancellationToken cancellationToken) =>
        isSuspect ? BeAloneAsync(cancellationToken) : JoinAsync(cancellationToken);

    public void Dispose()
    {
        _door.Dispose();
        _places.Dispose();
    }

    /// <summary>Takes a place beside the others. Whoever waits to be alone goes first.</summary>
    private async Task<Place> JoinAsync(CancellationToken cancellationToken)
    {
        await _door.WaitAsync(cancellationToken);
        _door.Release();
        await _places.WaitAsync(cancellationToken);
        return new Place(this, 1, isAlone: false);
    }

    /// <summary>Lets nobody in and waits until everybody has left.</summary>
    private async Task<Place> BeAloneAsync(CancellationToken cancellationToken)
    {
        await _door.WaitAsync(cancellationToken);
        var taken = 0;
        try
        {
            for (; taken < options.Value.AtOnce; taken++)
            {
                await _places.WaitAsync(cancellationToken);
            }

            return new Place(this, taken, isAlone: true);
        }
        catch (OperationCanceledException)
        {
            Leave(taken);
            _door.Release();
            throw;
        }
    }

    private void Leave(int taken)
    {
        if (taken > 0)
        {
            _places.Release(taken);
        }
    }

    /// <summary>Held while somebody is being answered.</summary>
    internal sealed class Place(Company company, int taken, bool isAlone) : IDisposable
    {
        public void Dispose()
        {
            company.Leave(taken);
            if (isAlone)
            {
                company._door.Release();
            }
        }
    }
}
