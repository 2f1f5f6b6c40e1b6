using BotTutor.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BotTutor.Storage.Commits;

/// <summary>One scope's writes: what its ports changed in the context, and the steps that can only be taken inside the transaction.</summary>
internal sealed class UnitOfWork(BotTutorDb db, CommitGate gate, IDialect dialect, IFlush flush, GroundWatch ground) : IUnitOfWork
{
    private readonly List<CommitStep> _numbering = [];
    private readonly List<CommitStep> _writing = [];
    private readonly List<CommitStep> _checking = [];
    private readonly List<Action> _reactions = [];
    private bool _isSpent;

    /// <summary>A step that gives out numbers; it runs before every step that writes them down.</summary>
    public void Number(CommitStep step) => _numbering.Add(step);

    /// <summary>A step that looks at the database as it stands at the commit.</summary>
    public void Write(CommitStep step) => _writing.Add(step);

    /// <summary>A step that looks at what other units may have done meanwhile; it runs after every step that writes, and so under its locks.</summary>
    public void Check(CommitStep step) => _checking.Add(step);

    public void OnCommitted(Action reaction) => _reactions.Add(reaction);

    /// <exception cref="GroundException">The database did not answer now, or had not while this scope read.</exception>
    public async Task<CommitOutcome> CommitAsync(CancellationToken cancellationToken)
    {
        if (db.LostGround is { } lost)
        {
            throw lost;
        }

        if (_numbering.Count + _writing.Count + _checking.Count == 0 && !db.ChangeTracker.HasChanges())
        {
            React();
            return CommitOutcome.Committed.Instance;
        }

        // Until it has succeeded: half of a unit must never be committed by a second try.
        ThrowIfSpent();
        _isSpent = true;
        using (await gate.EnterAsync(cancellationToken))
        {
            if (await TryAsync(cancellationToken) is { } conflict)
            {
                return conflict;
            }
        }

        await FlushAsync();
        _isSpent = false;
        React();
        return CommitOutcome.Committed.Instance;
    }

    private async Task<CommitOutcome.Conflict?> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await flush.BeginAsync(db, cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (await TakeStepsAsync(cancellationToken) is { } conflict)
            {
                return conflict;
            }

            await db.SaveChangesAsync(cancellationToken);
            await CommitAsync(transaction, cancellationToken);
            return null;
        }
        catch (DbUpdateConcurrencyException changed)
        {
            return new CommitOutcome.Conflict($"{Named(changed)} was changed by somebody else");
        }
        catch (DbUpdateException duplicate) when (GroundWatch.Cause(duplicate, dialect.IsDuplicate) is not null)
        {
            return new CommitOutcome.Conflict($"{Named(duplicate)} was added by somebody else");
        }
        catch (Exception race) when (GroundWatch.Cause(race, dialect.IsLostRace) is { } cause)
        {
            return new CommitOutcome.Conflict($"it was in the way of another unit ({cause.Message})");
        }
        catch (Exception failure) when (failure is not GroundException && ground.Named(failure) is { } lost)
        {
            throw lost;
        }
    }

    private async Task CommitAsync(IDbContextTransaction transaction, CancellationToken cancellationToken)
    {
        flush.Committing();
        try
        {
            await transaction.CommitAsync(cancellationToken);
        }
        finally
        {
            flush.Ended();
        }
    }

    /// <summary>Outside the gate: while the disk works, others commit.</summary>
    private async Task FlushAsync()
    {
        try
        {
            await flush.FlushedAsync();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new GroundException($"The disk did not take a commit: {failure.Message}", failure);
        }
    }

    private void React()
    {
        List<Action> reactions = [.. _reactions];
        _reactions.Clear();
        reactions.ForEach(static reaction => reaction());
    }

    private void ThrowIfSpent()
    {
        if (_isSpent)
        {
            throw new InvalidOperationException("This unit of work met a conflict or failed before. What it read may be old: begin a new scope.");
        }
    }

    private static string Named(DbUpdateException failure) =>
        string.Join(", ", failure.Entries.Select(entry => entry.Metadata.GetTableName()).Distinct());

    private async Task<CommitOutcome.Conflict?> TakeStepsAsync(CancellationToken cancellationToken)
    {
        List<CommitStep> steps = [.. _numbering, .. _writing, .. _checking];
        _numbering.Clear();
        _writing.Clear();
        _checking.Clear();
        foreach (var step in steps)
        {
            if (await step(db, cancellationToken) is { } conflict)
            {
                return conflict;
            }
        }

        return null;
    }
}
