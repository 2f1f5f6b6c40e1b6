namespace BotTutor.Endurance.Tests.Hosts;

/// <summary>The last lines of a host's console, for whoever asks why something went wrong.</summary>
internal sealed class HostLog
{
    private const int Most = 60;

    private readonly Queue<string> _lines = new();

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
