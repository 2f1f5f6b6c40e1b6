namespace BotTutor.Channels.Telegram;

/// <summary>What the channel remembers. Writes are buffered in the scope and kept with its commit, where it says nothing else.</summary>
public interface ITelegramNotes
{
    /// <summary>Finds a note as this scope sees it, what it has buffered included.</summary>
    Task<TelegramNote?> FindAsync(string bot, string key, CancellationToken cancellationToken);

    /// <summary>Reads the committed notes whose key begins with the text, in the order of their keys.</summary>
    Task<IReadOnlyList<TelegramNote>> ReadAsync(string bot, string beginning, CancellationToken cancellationToken);

    /// <summary>Buffers a note, in place of one with its key.</summary>
    Task PutAsync(TelegramNote note, CancellationToken cancellationToken);

    /// <summary>Buffers the removal of a note; nothing happens where there is none.</summary>
    Task RemoveAsync(string bot, string key, CancellationToken cancellationToken);

    /// <summary>Commits what this scope has buffered, outside a turn and an inbox.</summary>
    Task SaveAsync(CancellationToken cancellationToken);

    /// <summary>Removes, at once, what may be forgotten.</summary>
    Task<int> ForgetAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
