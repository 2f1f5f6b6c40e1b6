namespace BotTutor.Endurance.Tests.Hosts;

/// <summary>The last lines of a host's console, for whoever asks why something went wrong.</summary>
internal sealed class HostLog
{
    private const int Most = 60;

    /// <summary>How a host tells of a reply that a dead one may have sent already.</summary>
    private const string PossibleDuplicate = "it is sent again";

    private readonly Queue<string> _lines = new();
    private int _possibleDuplicates;

    public int PossibleDuplicates => Volatile.Read(ref _possibleDuplicates);

    public string LastWords
    {
        get
        {
            lock (_lines)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    public void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        if (line.Contains(PossibleDuplicate, StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _possibleDuplicates);
        }

        lock (_lines)
        {
            _lines.Enqueue(line);
            if (_lines.Count > Most)
            {
                _lines.Dequeue();
            }
        }
    }
}
