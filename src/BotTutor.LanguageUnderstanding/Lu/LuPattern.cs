namespace BotTutor.LanguageUnderstanding.Lu;

/// <summary>An example with slots, such as <c>[tolong] kirim ke {city}</c> or <c>(mau|pengen) beli {product}</c>.</summary>
public sealed record LuPattern(IReadOnlyList<LuPatternPart> Parts);

/// <summary>A piece of a pattern.</summary>
public abstract record LuPatternPart
{
    private LuPatternPart()
    {
    }

    /// <summary>Words that stand there as they are.</summary>
    public sealed record Words(string Text) : LuPatternPart;

    /// <summary>A place for a value.</summary>
    public sealed record Slot(string Entity, string? Role) : LuPatternPart;

    /// <summary>What may be left out.</summary>
    public sealed record Optional(LuPattern Inner) : LuPatternPart;

    /// <summary>One of several.</summary>
    public sealed record Choice(IReadOnlyList<LuPattern> Branches) : LuPatternPart;
}
