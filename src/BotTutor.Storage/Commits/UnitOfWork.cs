using BotTutor.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Commits;

/// <summary>One scope's writes: what its ports changed in the context, and the steps that can only be taken inside the transaction.</summary>
internal sealed class UnitOfWork(BotTutorDb db, CommitGate gate, IDialect dialect) : IUnitOfWork
{
    private readonly List<CommitStep> _numbering = [];
    private readonly List<CommitStep> _writing = [];
    private readonly List<Action> _reactions = [];
    private bool _isSpent;

    /// <summary>A step that gives out numbers; it runs before every step that writes them down.</summary>
    public void Number(CommitStep step) => _numbering.Add(step);

    /// <summary>A step that looks at the database as it stands at the commit.</summary>
    public void Write(CommitStep step) => _writing.Add(step);

    public void OnCommitted(Action reaction) => _reactions.Add(reaction);

    public async Task<CommitOutcome> CommitAsync(CancellationToken cancellationToken)
    {
        if (_numbering.Count == 0 && _writing.Count == 0 && !db.ChangeTracker.HasChanges())
        {
            React();
            return CommitOutcome.Committed.Instance;
        }

        // Until it has succeeded: half of a unit must never be committed by a second try.
        ThrowIfSpent();
        _isSpent = true;
        using var pass = await gate.EnterAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await TakeStepsAsync(cancellationToken) is { } conflict)
        {
            return conflict;
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException changed)
        {
            return new CommitOutcome.Conflict($"{Named(changed)} was changed by somebody else");
        }
        catch (DbUpdateException duplicate) when (dialect.IsDuplicate(duplicate))
        {
            return new CommitOutcome.Conflict($"{Named(duplicate)} was added by somebody else");
        }

        await transaction.CommitAsync(cancellationToken);
        _isSpent = false;
        React();
        return CommitOutcome.Committed.Instance;
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
        List<CommitStep> steps = [.. _numbering, .. _writing];
        _numbering.Clear();
        _writing.Clear();
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
