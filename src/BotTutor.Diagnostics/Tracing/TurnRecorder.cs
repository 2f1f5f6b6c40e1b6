namespace BotTutor.Diagnostics.Tracing;

/// <summary>Makes a <see cref="TurnTrace"/> within its caps. For one turn, and one thread at a time.</summary>
public sealed class TurnRecorder(TraceCaps caps) : ITurnRecorder
{
    /// <summary>The sign at the end of a text that was cut.</summary>
    private const char CutSign = '…';

    /// <summary>The room that faults and limits have beyond the cap: they are what a full trace is read for.</summary>
    private const int Reserve = 20;

    private readonly List<TraceEntry> _entries = [];
    private readonly List<MemoryChange> _changes = [];
    private readonly List<TemplateUse> _templates = [];
    private readonly List<string> _said = [];
    private DateTimeOffset _at;
    private TracedActivity _activity = new(string.Empty, null, null, null, null);
    private string _locale = string.Empty;
    private TimeSpan _elapsed;
    private int _open = -1;
    private int _length;
    private int _omitted;
    private int _shortened;

    public TurnRecorder()
        : this(TraceCaps.Default)
    {
    }

    public int TextLength => caps.TextLength;

    public string Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = text;
        if (text.Length > caps.TextLength)
        {
            _shortened++;

            // Half of a surrogate pair is no text.
            var end = caps.TextLength > 0 && char.IsHighSurrogate(text[caps.TextLength - 1]) ? caps.TextLength - 1 : caps.TextLength;
            kept = string.Concat(text.AsSpan(0, end), [CutSign]);
        }

        _length += kept.Length;
        return kept;
    }

    public void Add(TraceEntry entry)
    {
        var most = entry is FaultEntry or LimitEntry ? caps.Entries + Reserve : caps.Entries;
        if (_entries.Count >= most || (most == caps.Entries && _length > caps.TotalLength))
        {
            _omitted++;
            return;
        }

        _entries.Add(entry);
    }

    public void Begin(ActionEntry action)
    {
        Close();
        var place = _entries.Count;
        Add(action);
        _open = _entries.Count > place ? place : -1;
    }

    public void Changed(MemoryChange change) => Keep(_changes, change);

    public void Used(TemplateUse template) => Keep(_templates, template);

    public void Said(string text) => Keep(_said, text);

    public void Start(DateTimeOffset at, TracedActivity activity) => (_at, _activity) = (at, activity);

    public void End(string locale, TimeSpan elapsed) => (_locale, _elapsed) = (locale, elapsed);

    /// <summary>The record so far.</summary>
    public TurnTrace ToTrace()
    {
        Close();
        return new TurnTrace
        {
            At = _at,
            Activity = _activity,
            Locale = _locale,
            Entries = [.. _entries],
            Milliseconds = Math.Round(_elapsed.TotalMilliseconds, 3),
            Omitted = _omitted,
            Shortened = _shortened,
        };
    }

    private void Keep<T>(List<T> details, T detail)
    {
        if (_open < 0 || details.Count >= caps.Details || _length > caps.TotalLength)
        {
            _omitted++;
            return;
        }

        details.Add(detail);
    }

    private void Close()
    {
        if (_open >= 0 && (_changes.Count > 0 || _templates.Count > 0 || _said.Count > 0))
        {
            _entries[_open] = (ActionEntry)_entries[_open] with { Changes = [.. _changes], Templates = [.. _templates], Said = [.. _said] };
        }

        _open = -1;
        _changes.Clear();
        _templates.Clear();
        _said.Clear();
    }
}
