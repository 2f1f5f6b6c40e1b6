namespace BotTutor.LanguageGeneration.Syntax;

/// <summary>What stands below the name of a template. Offsets count from the start of the file.</summary>
internal abstract record BodySyntax
{
    private BodySyntax()
    {
    }

    /// <summary>Texts of which one is chosen.</summary>
    internal sealed record Variations(IReadOnlyList<TextSyntax> Texts) : BodySyntax;

    /// <summary>IF, ELSEIF and ELSE, in this order.</summary>
    internal sealed record Conditions(IReadOnlyList<BranchSyntax> Branches) : BodySyntax;

    /// <summary>SWITCH with its CASEs and the DEFAULT.</summary>
    internal sealed record Switch(IReadOnlyList<BranchSyntax> Branches) : BodySyntax;

    /// <summary><c>[Name</c> and properties up to <c>]</c>.</summary>
    internal sealed record Structure(string Name, IReadOnlyList<PropertySyntax> Properties) : BodySyntax;

    /// <summary>Nothing.</summary>
    internal sealed record Empty : BodySyntax;

    /// <summary>Something that could not be read to its end.</summary>
    internal sealed record Broken : BodySyntax;
}

/// <summary>A line such as <c>- ELSEIF: ${...}</c> with the texts below it.</summary>
internal sealed record BranchSyntax(BranchKind Kind, TextSyntax Head, IReadOnlyList<TextSyntax> Texts);

internal enum BranchKind
{
    If,
    ElseIf,
    Else,
    Switch,
    Case,
    Default,
}

/// <summary><c>Name = value | value</c>, or an expression whose properties are taken over when there is no name.</summary>
internal sealed record PropertySyntax(string? Name, IReadOnlyList<TextSyntax> Values, int Offset, int Length);

/// <summary>Plain text and expressions in turn.</summary>
internal sealed record TextSyntax(IReadOnlyList<PartSyntax> Parts, int Offset, int Length)
{
    /// <summary>The one expression that is all there is, apart from blanks; <see langword="null"/> when there is more or less.</summary>
    public PartSyntax? OnlyExpression =>
        Parts.Where(part => part.IsExpression || !string.IsNullOrWhiteSpace(part.Text)).ToArray() is [{ IsExpression: true } only] ? only : null;
}

/// <summary>A plain text without its escapes, or an expression without its <c>${}</c>.</summary>
internal sealed record PartSyntax(bool IsExpression, string Text, int Offset);
