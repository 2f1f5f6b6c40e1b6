using BotTutor.Channels.Telegram;
using BotTutor.Storage.Commits;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Telegram;

internal sealed class StoredTelegramNotes(BotTutorDb db, UnitOfWork unit, CommitGate gate) : ITelegramNotes
{
    public async Task<TelegramNote?> FindAsync(string bot, string key, CancellationToken cancellationToken) =>
        await RowAsync(bot, key, cancellationToken) is { } row && IsKept(row) ? row.ToNote() : null;

    public async Task<IReadOnlyList<TelegramNote>> ReadAsync(string bot, string beginning, CancellationToken cancellationToken)
    {
        var rows = await db.TelegramNotes.AsNoTracking()
            .Where(row => row.Bot == bot && row.Key.StartsWith(beginning))
            .OrderBy(row => row.Key)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToNote())];
    }

    public async Task PutAsync(TelegramNote note, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(note);
        var row = await RowAsync(note.Bot, note.Key, cancellationToken);
        if (row is null)
        {
            row = new TelegramNoteRow { Bot = note.Bot, Key = note.Key };
            db.TelegramNotes.Add(row);
        }
        else if (!IsKept(row))
        {
            db.Entry(row).State = EntityState.Modified;
        }

        row.Take(note);
    }

    public async Task RemoveAsync(string bot, string key, CancellationToken cancellationToken)
    {
        if (await RowAsync(bot, key, cancellationToken) is { } row)
        {
            db.TelegramNotes.Remove(row);
        }
    }

    // A conflict means that the very note was stored meanwhile.
    public Task SaveAsync(CancellationToken cancellationToken) => unit.CommitAsync(cancellationToken);

    public async Task<int> ForgetAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var pass = await gate.EnterAsync(cancellationToken);
        return await db.TelegramNotes.Where(row => row.Until <= now).ExecuteDeleteAsync(cancellationToken);
    }

    private bool IsKept(TelegramNoteRow row) => db.Entry(row).State is not (EntityState.Deleted or EntityState.Detached);

    private async Task<TelegramNoteRow?> RowAsync(string bot, string key, CancellationToken cancellationToken) =>
        await db.TelegramNotes.FindAsync([bot, key], cancellationToken);
}
