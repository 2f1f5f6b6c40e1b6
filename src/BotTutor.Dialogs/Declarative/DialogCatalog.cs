using System.Reflection;

namespace BotTutor.Dialogs.Declarative;

/// <summary>The kinds that <c>.dialog</c> files may use: the format's own, and those that others have added.</summary>
public sealed class DialogCatalog
{
    private readonly Dictionary<string, KindDefinition> _kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Type, KindDefinition> _plain = [];
    private readonly Lock _lock = new();

    /// <param name="added">The kinds that others have added; one with a known name replaces it.</param>
    public DialogCatalog(IEnumerable<DialogKindRegistration> added)
    {
        ArgumentNullException.ThrowIfNull(added);
        foreach (var registration in BuiltInKinds.All.Concat(added))
        {
            Add(registration);
        }
    }

    /// <summary>Gets a catalogue of the format's own kinds.</summary>
    public static DialogCatalog BuiltIn { get; } = new([]);

    /// <summary>Gets the names of all kinds.</summary>
    public IEnumerable<string> Names => _kinds.Keys;

    internal KindDefinition? Find(string kind) => _kinds.GetValueOrDefault(kind);

    /// <summary>The properties of a record that stands inside a kind and has no <c>$kind</c> of its own.</summary>
    internal KindDefinition Plain(Type type)
    {
        lock (_lock)
        {
            return _plain.TryGetValue(type, out var known) ? known : _plain[type] = new KindDefinition(type.Name, type, null);
        }
    }

    private void Add(DialogKindRegistration registration)
    {
        var name = registration.Kind.GetCustomAttribute<DialogKindAttribute>()?.Name
            ?? throw new ArgumentException($"{registration.Kind} has no [DialogKind].", nameof(registration));
        var handler = registration.Handler is { } type ? new HandlerSource(type, Shared(type)) : null;
        _kinds[name] = new KindDefinition(name, registration.Kind, handler);
    }

    /// <summary>A handler that needs no services holds no state, so one serves all turns.</summary>
    private static ActionHandler? Shared(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) is [var only] && only.GetParameters().Length == 0
            ? (ActionHandler)Activator.CreateInstance(type, nonPublic: true)!
            : null;
}
