using BotTutor.Diagnostics;

namespace BotTutor.LanguageUnderstanding.Lu;

/// <summary>What has been read so far, of a file and of the files that it imports.</summary>
internal sealed class LuDraft
{
    private readonly Dictionary<string, List<LuUtterance>> _intents = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly Dictionary<string, LuEntity> _entities = new(StringComparer.Ordinal);
    private readonly List<string> _entityOrder = [];
    private readonly Dictionary<string, string> _meanings = new(StringComparer.OrdinalIgnoreCase);

    public List<Diagnostic> Diagnostics { get; } = [];

    public Dictionary<string, string> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

    public HashSet<string> Files { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the labels met, to be compared with the declarations once all files are read.</summary>
    public List<(string Entity, string? Role, string Source, SourceRange Range)> Labels { get; } = [];

    public List<LuUtterance> Intent(string name)
    {
        if (!_intents.TryGetValue(name, out var utterances))
        {
            _intents.Add(name, utterances = []);
            _order.Add(name);
        }

        return utterances;
    }

    public void AddUtterance(string intent, LuUtterance utterance, string source, SourceRange range)
    {
        if (!_meanings.TryAdd(utterance.Text.Trim(), intent) && _meanings[utterance.Text.Trim()] is var other && other != intent)
        {
            Diagnostics.Add(LuMessages.DuplicateUtterance(source, range, utterance.Text, other));
        }

        Intent(intent).Add(utterance);
        foreach (var (entity, role) in Named(utterance))
        {
            Labels.Add((entity, role, source, range));
        }
    }

    public void AddEntity(LuEntity entity)
    {
        if (!_entities.TryGetValue(entity.Name, out var known))
        {
            _entities.Add(entity.Name, entity);
            _entityOrder.Add(entity.Name);
        }
        else if (known.GetType() == entity.GetType())
        {
            _entities[entity.Name] = Joined(known, entity) with { Roles = [.. known.Roles.Union(entity.Roles)] };
        }
        else
        {
            Diagnostics.Add(LuMessages.EntityTwice(entity.Source, entity.Range, entity.Name));
        }
    }

    public void AddRoles(string name, IReadOnlyList<string> roles)
    {
        if (_entities.TryGetValue(name, out var known))
        {
            _entities[name] = known with { Roles = [.. known.Roles.Union(roles)] };
        }
    }

    public bool Declares(string name) => _entities.ContainsKey(name) || _entities.Values.Any(entity => entity.Roles.Contains(name));

    public LuModel Model(string name)
    {
        foreach (var (entity, _, source, range) in Labels.Where(label => !Declares(label.Entity)).DistinctBy(label => label.Entity).ToList())
        {
            Diagnostics.Add(LuMessages.UndeclaredEntity(source, range, entity));
            AddEntity(new LuEntity.Learned([]) { Name = entity, Source = source, Range = range });
        }

        foreach (var label in Labels)
        {
            if (label.Role is { Length: > 0 } role)
            {
                AddRoles(label.Entity, [role]);
            }
        }

        return new LuModel(
            name,
            [.. _order.Select(intent => new LuIntent(intent, _intents[intent]))],
            [.. _entityOrder.Select(entity => _entities[entity])],
            Settings,
            Diagnostics);
    }

    private static LuEntity Joined(LuEntity known, LuEntity added) => (known, added) switch
    {
        (LuEntity.List first, LuEntity.List second) => first with { Values = [.. first.Values, .. second.Values] },
        (LuEntity.Phrases first, LuEntity.Phrases second) => first with { Words = [.. first.Words, .. second.Words] },
        _ => known,
    };

    private static IEnumerable<(string Entity, string? Role)> Named(LuUtterance utterance) => utterance.Labels
        .Select(label => (label.Entity, label.Role))
        .Concat(utterance.Pattern is { } pattern ? Slots(pattern) : []);

    private static IEnumerable<(string Entity, string? Role)> Slots(LuPattern pattern) => pattern.Parts.SelectMany(part => part switch
    {
        LuPatternPart.Slot { Entity.Length: > 0 } slot => [(slot.Entity, slot.Role)],
        LuPatternPart.Optional optional => Slots(optional.Inner),
        LuPatternPart.Choice choice => choice.Branches.SelectMany(Slots),
        _ => Enumerable.Empty<(string, string?)>(),
    });
}
