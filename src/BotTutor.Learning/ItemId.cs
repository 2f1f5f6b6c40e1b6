namespace BotTutor.Learning;

/// <summary>An item's own id, unique in its course and never used again for something else, such as <c>m02-s1a</c>.</summary>
public readonly record struct ItemId(string Value)
{
    public override string ToString() => Value;
}
