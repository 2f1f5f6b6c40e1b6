using System.Text.Json;
using BotTutor.Storage.Commits;
using BotTutor.Turns.Memory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace BotTutor.Storage.Turns;

internal sealed class StoredStates(BotTutorDb db, NewGuid ids, ILogger<StoredStates> logger) : IStateDocuments
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

    public async Task PutSpoiltAsideAsync(IReadOnlyList<StateKey> keys, CancellationToken cancellationToken)
    {
        foreach (var document in await LoadAsync(keys, cancellationToken))
        {
            if (document.Version == 0 || IsJson(document.Json.Span))
            {
                continue;
            }

            var aside = new StateKey(document.Key.Bot, $"spoilt/{ids()}/{document.Key.Owner}");
            logger.LogError("The memory {State} in version {Version} is not JSON. It is kept as {Aside} and begins afresh.", document.Key, document.Version, aside);
            Save(StateDocument.Nothing(aside) with { Json = document.Json });
            db.States.Remove(new StateRow { Bot = document.Key.Bot, Owner = document.Key.Owner, Version = document.Version, Json = [] });
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                // Only whether it can be read to the end.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
