using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage;

/// <summary>What differs between the databases, beside their migrations.</summary>
internal interface IDialect
{
    /// <summary>Gets how many units may commit at the same time without being in each other's way.</summary>
    int CommitsAtOnce { get; }

    /// <summary>Whether a row with the same key or unique value was there before.</summary>
    bool IsDuplicate(DbUpdateException failure);
}
