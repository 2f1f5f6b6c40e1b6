using System.Collections.Concurrent;
using BotTutor.Channels.Telegram;

namespace BotTutor.Channels.Tests.Telegram;

/// <summary>With notes.</summary>
internal sealed class MemoryTelegram : MemoryChannel, ITelegramNotes
{
    private readonly ConcurrentDictionary<(string, string), TelegramNote> _notes = new();

    public Task<TelegramNote?> FindAsync(string bot, string key, CancellationToken cancellationToken) => Task.FromResult(_notes.GetValueOrDefault((bot, key)));

    public Task<IReadOnlyList<TelegramNote>> ReadAsync(string bot, string beginning, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<TelegramNote>>([.. _notes.Values.Where(note => note.Bot == bot && note.Key.StartsWith(beginning, StringComparison.Ordinal)).OrderBy(note => note.Key, StringComparer.Ordinal)]);

    public Task PutAsync(TelegramNote note, CancellationToken cancellationToken)
    {
        _notes[(note.Bot, note.Key)] = note;
        return Task.CompletedTask;
    }

    public Task RemoveAsync(string bot, string key, CancellationToken cancellationToken)
    {
        _notes.TryRemove((bot, key), out _);
        return Task.CompletedTask;
    }

    public Task SaveAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<int> ForgetAsync(DateTimeOffset now, CancellationToken cancellationToken) => Task.FromResult(0);
}
