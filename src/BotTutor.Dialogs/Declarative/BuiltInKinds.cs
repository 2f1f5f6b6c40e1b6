using System.Reflection;

namespace BotTutor.Dialogs.Declarative;

/// <summary>The kinds of this project: every record with a <see cref="DialogKindAttribute"/>, run by the handler made for it.</summary>
internal static class BuiltInKinds
{
    public static IReadOnlyList<DialogKindRegistration> All { get; } = Find();

    private static List<DialogKindRegistration> Find()
    {
        var types = typeof(BuiltInKinds).Assembly.GetTypes();
        var handlers = types
            .Where(type => !type.IsAbstract && typeof(ActionHandler).IsAssignableFrom(type) && !type.IsGenericTypeDefinition)
            .ToDictionary(Handled);
        return [.. types
            .Where(type => type.IsDefined(typeof(DialogKindAttribute)))
            .Select(type => new DialogKindRegistration(type, handlers.GetValueOrDefault(type)))];
    }

    private static Type Handled(Type handler)
    {
        for (var type = handler; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ActionHandler<>))
            {
                return type.GetGenericArguments()[0];
            }
        }

        throw new InvalidOperationException($"{handler} handles no action.");
    }
}
