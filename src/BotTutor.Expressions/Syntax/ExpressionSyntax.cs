namespace BotTutor.Expressions.Syntax;

/// <summary>A part of an expression as written, from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
/// <param name="Start">The first character, counted from 0.</param>
/// <param name="End">The place behind the last character.</param>
/// <param name="Height">How deep the tree is from here down; the parser keeps it within bounds, so that walking it is safe.</param>
internal abstract record ExpressionSyntax(int Start, int End, int Height);

/// <summary>A number, a text, a truth value or null.</summary>
internal sealed record LiteralSyntax(int Start, int End, Value Value) : ExpressionSyntax(Start, End, 1);

/// <summary>The first name of a path, such as <c>user</c>, <c>$count</c> or <c>@@city</c>.</summary>
internal sealed record NameSyntax(int Start, int End, string Name) : ExpressionSyntax(Start, End, 1);

/// <summary><c>target.name</c>.</summary>
internal sealed record MemberSyntax(int Start, int End, ExpressionSyntax Target, string Name)
    : ExpressionSyntax(Start, End, Target.Height + 1);

/// <summary><c>target[index]</c>.</summary>
internal sealed record IndexSyntax(int Start, int End, ExpressionSyntax Target, ExpressionSyntax Index)
    : ExpressionSyntax(Start, End, Math.Max(Target.Height, Index.Height) + 1);

/// <summary><c>name(arguments)</c>, and operators by their sign: <c>a + b</c> is a call of <c>+</c>. A lambda <c>x => e</c> stands as two arguments.</summary>
internal sealed record CallSyntax(int Start, int End, string Name, IReadOnlyList<ExpressionSyntax> Arguments)
    : ExpressionSyntax(Start, End, Tallest(Arguments) + 1)
{
    public static int Tallest(IReadOnlyList<ExpressionSyntax> parts)
    {
        var tallest = 0;
        for (var index = 0; index < parts.Count; index++)
        {
            tallest = Math.Max(tallest, parts[index].Height);
        }

        return tallest;
    }
}

/// <summary>Text with expressions in it: <c>`Hi ${name}`</c>.</summary>
internal sealed record InterpolationSyntax(int Start, int End, IReadOnlyList<ExpressionSyntax> Parts)
    : ExpressionSyntax(Start, End, CallSyntax.Tallest(Parts) + 1);

/// <summary><c>[a, b]</c>.</summary>
internal sealed record ArraySyntax(int Start, int End, IReadOnlyList<ExpressionSyntax> Items)
    : ExpressionSyntax(Start, End, CallSyntax.Tallest(Items) + 1);

/// <summary><c>{name: value}</c>.</summary>
internal sealed record ObjectSyntax(int Start, int End, IReadOnlyList<string> Names, IReadOnlyList<ExpressionSyntax> Values)
    : ExpressionSyntax(Start, End, CallSyntax.Tallest(Values) + 1);
