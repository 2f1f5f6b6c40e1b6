using BotTutor.Diagnostics;

namespace BotTutor.Content.Yaml;

/// <summary>
/// Takes values out of a map by key and reports what is missing or of the wrong shape. The keys that were asked for are
/// the keys that exist: <see cref="Close"/> reports all others. A value that was reported comes back as an empty one, since
/// content with an error is never used.
/// </summary>
internal sealed class MapReader
{
    private readonly YamlMap _map;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public MapReader(YamlNode node, string what, ContentReport report)
    {
        Report = report;
        What = what;
        if (node is not YamlMap map)
        {
            report.Add(ContentMessages.ExpectedMap(report.Source, node.Range, what, node.Kind));
            map = new YamlMap([], node.Range);
            IsBroken = true;
        }

        _map = map;
    }

    public ContentReport Report { get; }

    /// <summary>What this map describes, such as "a product".</summary>
    public string What { get; }

    public SourceRange Range => _map.Range;

    /// <summary>It is no map at all, which has been said; what it lacks is not worth saying.</summary>
    private bool IsBroken { get; }

    /// <summary>Takes a value that may be left out.</summary>
    public YamlNode? Find(string key)
    {
        _asked.Add(key);
        return _map.Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
    }

    /// <summary>Takes a value that has to be there.</summary>
    public YamlNode? Need(string key)
    {
        var value = Find(key);
        if (value is null && !IsBroken)
        {
            Report.Add(ContentMessages.MissingKey(Report.Source, Range, What, key));
        }

        return value;
    }

    /// <summary>Takes a map that has to be there; where it is not, one without entries stands in for it.</summary>
    public MapReader Inner(string key) => new(Need(key) ?? new YamlMap([], Range), $"'{key}'", Report);

    public ScalarReader Text(string key) => new(Need(key), key, Report);

    public ScalarReader OptionalText(string key) => new(Find(key), key, Report);

    /// <summary>Takes a list that may be left out.</summary>
    public IReadOnlyList<YamlNode> List(string key) => Nodes(Find(key), key);

    /// <summary>Takes a list that has to be there and have something in it.</summary>
    public IReadOnlyList<YamlNode> FilledList(string key)
    {
        var value = Need(key);
        if (value is YamlList { Nodes.Count: 0 })
        {
            Report.Add(ContentMessages.EmptyList(Report.Source, value.Range, key));
        }

        return Nodes(value, key);
    }

    /// <summary>Takes a list of short texts that may be left out.</summary>
    public IReadOnlyList<string> Texts(string key) =>
        [.. List(key).Select(node => new ScalarReader(node, key, Report).AsText()).Where(text => text.Length > 0)];

    /// <summary>All keys with their values, for a map whose keys are the author's own.</summary>
    public IReadOnlyList<YamlEntry> Entries()
    {
        _asked.UnionWith(_map.Entries.Select(entry => entry.Key.Text));
        return _map.Entries;
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Close()
    {
        foreach (var entry in _map.Entries.Where(entry => !_asked.Contains(entry.Key.Text)))
        {
            Report.Add(ContentMessages.UnknownKey(Report.Source, entry.Key.Range, What, entry.Key.Text, Nearest.To(entry.Key.Text, _asked)));
        }
    }

    private IReadOnlyList<YamlNode> Nodes(YamlNode? value, string key)
    {
        switch (value)
        {
            case null:
                return [];

            case YamlList list:
                return list.Nodes;

            default:
                Report.Add(ContentMessages.ExpectedList(Report.Source, value.Range, key, value.Kind));
                return [];
        }
    }
}
