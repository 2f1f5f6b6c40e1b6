using System.Reflection;
using System.Runtime.CompilerServices;

namespace BotTutor.Dialogs.Declarative;

/// <summary>What is known of a <c>$kind</c>, or of a plain record inside one: its properties. Read by reflection once, at load.</summary>
internal sealed class KindDefinition
{
    private static readonly string[] NotWritten = [nameof(Declared.Origin), nameof(DialogAction.Handler)];
    private readonly Dictionary<string, KindProperty> _properties;

    public KindDefinition(string name, Type type, HandlerSource? handler)
    {
        Name = name;
        Type = type;
        Handler = handler;
        _properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.SetMethod is not null && !NotWritten.Contains(property.Name))
            .Select(property => new KindProperty(NameOf(property), property, property.IsDefined(typeof(RequiredMemberAttribute))))
            .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
    }

    public string Name { get; }

    public Type Type { get; }

    public HandlerSource? Handler { get; }

    public IReadOnlyCollection<KindProperty> Properties => _properties.Values;

    public KindProperty? Find(string name) => _properties.GetValueOrDefault(name);

    public object New() => Activator.CreateInstance(Type)!;

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<DialogPropertyAttribute>()?.Name ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
}

/// <summary>A property of a kind.</summary>
/// <param name="Name">As it is written in JSON.</param>
/// <param name="Target">Where its value goes.</param>
/// <param name="IsRequired">Whether it must be written.</param>
internal sealed record KindProperty(string Name, PropertyInfo Target, bool IsRequired);
