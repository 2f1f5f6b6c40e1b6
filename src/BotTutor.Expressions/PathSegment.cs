namespace BotTutor.Expressions;

/// <summary>One step of a <see cref="MemoryPath"/>.</summary>
public abstract record PathSegment
{
    private PathSegment()
    {
    }

    /// <summary>A property: <c>.name</c> or <c>['name']</c>. The first one of a path keeps its shorthand, as in <c>$count</c>.</summary>
    public sealed record Named(string Name) : PathSegment;

    /// <summary>An item of an array, from 0: <c>[2]</c>.</summary>
    public sealed record Indexed(int Index) : PathSegment;

    /// <summary>A property or an item that an expression names: <c>[dialog.index]</c>.</summary>
    public sealed record Computed(Expression Key) : PathSegment;
}
