namespace BotTutor.Storage;

/// <summary>Another host works on the database file.</summary>
public sealed class DatabaseInUseException(string file, string lockFile, Exception inner)
    : IOException(
        $"{file} is in use by another BotTutor host. Stop that host, or give this one a file of its own with Storage:File. "
        + $"(The lock is {lockFile}; it is free as soon as the other process has ended.)",
        inner)
{
    public string File { get; } = file;
}
