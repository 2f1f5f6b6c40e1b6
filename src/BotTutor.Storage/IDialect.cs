namespace BotTutor.Storage;

/// <summary>What differs between the databases, beside their migrations.</summary>
internal interface IDialect
{
    /// <summary>Gets how many units may commit at the same time without being in each other's way.</summary>
    int CommitsAtOnce { get; }

    /// <summary>Gets whether a scope keeps its connection open from the start to its end, because opening one costs much.</summary>
    bool KeepsConnections { get; }

    /// <summary>Whether a row with the same key or unique value was there before.</summary>
    bool IsDuplicate(Exception failure);

    /// <summary>Whether two units that each waited for the other, or could not be put into an order, made the database choose one of them.</summary>
    bool IsLostRace(Exception failure);

    /// <summary>Whether the database cannot be reached or cannot write for the moment, whatever is asked of it.</summary>
    bool IsPassing(Exception failure);
}
