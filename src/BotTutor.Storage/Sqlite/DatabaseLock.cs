using Microsoft.Extensions.Options;

namespace BotTutor.Storage.Sqlite;

/// <summary>
/// Keeps a second host off the file: each would run the turns of the other's inbox. The operating system lets go of it even when the host is killed.
/// </summary>
internal sealed class DatabaseLock(IOptions<StorageOptions> options) : IDisposable
{
    private FileStream? _held;

    /// <exception cref="DatabaseInUseException">Another host holds the file.</exception>
    public void Take()
    {
        var file = Path.GetFullPath(options.Value.File);
        var path = file + ".lock";
        try
        {
            _held ??= new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held)
        {
            throw new DatabaseInUseException(file, path, held);
        }
    }

    public void Dispose() => _held?.Dispose();
}
