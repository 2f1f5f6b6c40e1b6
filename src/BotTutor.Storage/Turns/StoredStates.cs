using BotTutor.Storage.Commits;
using BotTutor.Turns.Memory;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Turns;

internal sealed class StoredStates(BotTutorDb db) : IStateDocuments
{
    private static readonly PerModel<Func<BotTutorDb, string, string, CancellationToken, Task<StateRow?>>> ByKey = new(() =>
        EF.CompileAsyncQuery((BotTutorDb db, string bot, string owner, CancellationToken _) =>
            db.States.AsNoTracking().SingleOrDefault(row => row.Bot == bot && row.Owner == owner)));

    public async Task<IReadOnlyList<StateDocument>> LoadAsync(IReadOnlyList<StateKey> keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var documents = new StateDocument[keys.Count];
        for (var index = 0; index < documents.Length; index++)
        {
            var key = keys[index];
            documents[index] = await ByKey.For(db)(db, key.Bot, key.Owner, cancellationToken) is { } row
                ? new StateDocument(key, row.Version, row.Json)
                : StateDocument.Nothing(key);
        }

        return documents;
    }

    public void Save(StateDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var row = new StateRow { Bot = document.Key.Bot, Owner = document.Key.Owner, Version = document.Version, Json = [] };
        if (document.Version == 0)
        {
            db.States.Add(row);
        }
        else
        {
            db.States.Attach(row);
        }

        row.Version = document.Version + 1;
        row.Json = document.Json.ToArray();
    }
}
