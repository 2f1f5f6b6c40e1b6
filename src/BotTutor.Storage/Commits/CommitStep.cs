using BotTutor.Turns;

namespace BotTutor.Storage.Commits;

/// <summary>Something done inside the commit's transaction. A conflict undoes all of it.</summary>
internal delegate ValueTask<CommitOutcome.Conflict?> CommitStep(BotTutorDb db, CancellationToken cancellationToken);
