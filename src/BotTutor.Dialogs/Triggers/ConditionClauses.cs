using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Triggers;

/// <summary>
/// What a trigger asks for, as alternatives (<c>||</c>) of atoms (<c>&amp;&amp;</c>). An alternative that holds all atoms of another and more is more
/// specific.
/// </summary>
internal sealed class ConditionClauses
{
    private static readonly string[] Unwatched = ["turn", "this", "class", "settings", "dialogclass", "dialogcontext"];

    private ConditionClauses(IReadOnlyList<Clause> alternatives, IReadOnlyList<string> watched)
    {
        Alternatives = alternatives;
        Watched = watched;
    }

    public IReadOnlyList<Clause> Alternatives { get; }

    public IReadOnlyList<string> Watched { get; }

    public static ConditionClauses Of(Trigger trigger)
    {
        var own = trigger.Atoms.ToArray();
        var formula = trigger.Condition?.Formula;
        if (formula is null)
        {
            return new ConditionClauses([new Clause([.. own], null)], []);
        }

        var texts = Split(Bare(formula.Text), "||");
        var watched = formula.References.Where(path => !Unwatched.Contains(path.Split('.', '[')[0], StringComparer.OrdinalIgnoreCase) && path[0] is not ('@' or '#' or '%' or '^'));
        return new ConditionClauses(
            [.. texts.Select(text => new Clause([.. own, .. Split(Bare(text), "&&").Select(Bare)], texts.Count > 1 ? Compile(text) : null))],
            [.. watched]);
    }

    private static ExpressionFormula? Compile(string text) => Expression.Parse(text).Expression is { } expression ? new ExpressionFormula(expression) : null;

    /// <summary>Without the outer brackets and with one way to write blanks.</summary>
    private static string Bare(string text)
    {
        text = text.Trim();
        while (text.Length > 1 && text[0] == '(' && ClosesAt(text) == text.Length - 1)
        {
            text = text[1..^1].Trim();
        }

        return text;
    }

    private static int ClosesAt(string text)
    {
        var depth = 0;
        for (var index = 0; index < text.Length; index++)
        {
            depth += text[index] == '(' ? 1 : text[index] == ')' ? -1 : 0;
            if (depth == 0)
            {
                return index;
            }
        }

        return -1;
    }

    private static List<string> Split(string text, string separator)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        char? quote = null;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (quote is not null)
            {
                quote = character == quote ? null : quote;
            }
            else if (character is '\'' or '"' or '`')
            {
                quote = character;
            }
            else if (character is '(' or '[' or '{' or ')' or ']' or '}')
            {
                depth += character is '(' or '[' or '{' ? 1 : -1;
            }
            else if (depth == 0 && string.CompareOrdinal(text, index, separator, 0, separator.Length) == 0)
            {
                parts.Add(text[start..index]);
                start = index + separator.Length;
                index = start - 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }
}

/// <summary>One alternative: all its atoms must hold.</summary>
/// <param name="Atoms">What is asked for, as text to compare.</param>
/// <param name="Formula">The alternative alone; null where it is the only one.</param>
internal sealed record Clause(HashSet<string> Atoms, Formula? Formula)
{
    public bool Holds(DialogMemory memory) => Formula is null || Formula.Try(memory).Value.AsBoolean() == true;

    public bool IsMoreSpecificThan(Clause other) => other.Atoms.IsProperSubsetOf(Atoms);

    public bool IsSameAs(Clause other) => other.Atoms.SetEquals(Atoms);
}
