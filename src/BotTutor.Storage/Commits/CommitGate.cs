namespace BotTutor.Storage.Commits;

/// <summary>Lets units of work commit in the order they came, as many at once as the database bears.</summary>
internal sealed class CommitGate(IDialect dialect) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(dialect.CommitsAtOnce, dialect.CommitsAtOnce);

    public async Task<Pass> EnterAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        return new Pass(_gate);
    }

    public void Dispose() => _gate.Dispose();

    /// <summary>Held while a unit commits.</summary>
    internal readonly struct Pass(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
