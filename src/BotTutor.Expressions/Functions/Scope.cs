namespace BotTutor.Expressions.Functions;

/// <summary>The variable that a lambda brings, over those around it.</summary>
internal sealed record Scope(string Name, int Slot, Scope? Outer)
{
    public static Scope Enter(Scope? outer, string name) => new(name, outer is null ? 0 : outer.Slot + 1, outer);

    public static Scope? Find(Scope? scope, string name)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (string.Equals(scope.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return scope;
            }
        }

        return null;
    }
}
