namespace BotTutor.LanguageGeneration;

/// <summary>What a file says about itself in lines such as <c>&gt; !# @strict = true</c>.</summary>
internal sealed record GenerationOptions
{
    /// <summary>Whether null in an expression is an error.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The text that stands in for null, with <c>${path}</c> for what was read; null stays null without it.</summary>
    public string? ReplaceNull { get; init; }

    /// <summary>Whether each line end of an outcome is doubled, as Markdown wants it.</summary>
    public bool HasMarkdownLines { get; init; }

    public CacheScope Cache { get; init; } = CacheScope.Local;

    /// <summary>The word before the exported templates' names; the file's name unless said.</summary>
    public string? Namespace { get; init; }

    /// <summary>The templates that expressions outside of the file may call.</summary>
    public IReadOnlyList<string> Exports { get; init; } = [];

    public GenerationOptions With(string name, string value) => name.ToUpperInvariant() switch
    {
        "STRICT" => this with { IsStrict = value.Equals("true", StringComparison.OrdinalIgnoreCase) },
        "REPLACENULL" => this with { ReplaceNull = value },
        "LINEBREAKSTYLE" => this with { HasMarkdownLines = value.Equals("markdown", StringComparison.OrdinalIgnoreCase) },
        "CACHESCOPE" => this with { Cache = Enum.TryParse<CacheScope>(value, true, out var cache) ? cache : CacheScope.Local },
        "NAMESPACE" => this with { Namespace = value },
        "EXPORTS" => this with { Exports = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) },
        _ => this,
    };
}
