using System.Text.Json.Nodes;

namespace BotTutor.FakeTelegram.Bots;

/// <summary>What happened and was not confirmed. The bot's gate guards it.</summary>
internal sealed class UpdateQueue(TimeProvider clock)
{
    private const long FirstId = 700_000_001;

    private readonly List<PendingUpdate> _pending = [];
    private long _next = FirstId;

    /// <summary>Gets the kinds that the bot has asked for; none means the usual ones.</summary>
    public IReadOnlyList<string> Allowed { get; set; } = [];

    public int Count => _pending.Count;

    /// <summary>Gets what rings when something is added.</summary>
    public Bell News { get; } = new();

    /// <returns>The update's id; 0 when the bot does not want this kind.</returns>
    public long Add(string kind, string line, JsonObject content)
    {
        if (!UpdateKind.IsAllowed(kind, Allowed))
        {
            return 0;
        }

        var id = _next++;
        Put(new PendingUpdate(id, line, clock.GetUtcNow() + UpdateKind.LifeOf(kind), new JsonObject { ["update_id"] = id, [kind] = content.DeepClone() }));
        return id;
    }

    /// <summary>Puts an update in as it is, such as one that was there before.</summary>
    public void Put(PendingUpdate update)
    {
        _pending.Add(update);
        News.Ring();
    }

    /// <summary>Reads from an offset as <c>getUpdates</c> does: what lies before it is confirmed, a negative one counts from the end.</summary>
    public IReadOnlyList<PendingUpdate> Read(long offset, int limit)
    {
        Forget();
        if (offset < 0)
        {
            _pending.RemoveRange(0, Math.Max(0, _pending.Count + (int)Math.Max(offset, int.MinValue)));
        }
        else
        {
            _pending.RemoveAll(update => update.Id < offset);
        }

        return [.. _pending.Take(limit)];
    }

    public PendingUpdate? FirstOf(string line)
    {
        Forget();
        return _pending.Find(update => update.Line == line);
    }

    public IReadOnlyList<string> Lines()
    {
        Forget();
        return [.. _pending.Select(update => update.Line).Distinct()];
    }

    public void Remove(PendingUpdate update) => _pending.Remove(update);

    public void Clear() => _pending.Clear();

    private void Forget()
    {
        var now = clock.GetUtcNow();
        _pending.RemoveAll(update => update.Until <= now);
    }
}
