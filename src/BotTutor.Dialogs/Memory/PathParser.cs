using System.Globalization;

namespace BotTutor.Dialogs.Memory;

/// <summary>Reads the text of a memory path.</summary>
internal static class PathParser
{
    /// <returns>The scope and the steps below it, or <see langword="null"/> when the text is no path.</returns>
    public static (string Scope, StatePathStep[] Segments)? Parse(string text, Func<string, Formula?> compile)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        var segments = new List<StatePathStep>();
        var (scope, place) = Scope(text, segments);
        if (scope is null)
        {
            return null;
        }

        while (place < text.Length)
        {
            var next = text[place] switch
            {
                '.' => Name(text, place + 1, segments),
                '[' => Bracket(text, place + 1, segments, compile),
                _ => -1,
            };

            if (next < 0)
            {
                return null;
            }

            place = next;
        }

        return (scope, [.. segments]);
    }

    private static (string? Scope, int Place) Scope(string text, List<StatePathStep> segments)
    {
        if (Shorthands.Expand(text) is { } expansion)
        {
            segments.AddRange(expansion.Below.Select(name => new StatePathStep(new PathKey(name, 0))));
            var after = Name(text, expansion.Length, segments);
            return after < 0 ? (null, 0) : (expansion.Scope, after);
        }

        var end = EndOfName(text, 0);
        return end == 0 ? (null, 0) : (text[..end], end);
    }

    private static int Name(string text, int start, List<StatePathStep> segments)
    {
        var end = EndOfName(text, start);
        if (end == start)
        {
            return -1;
        }

        segments.Add(new StatePathStep(new PathKey(text[start..end], 0)));
        return end;
    }

    private static int Bracket(string text, int start, List<StatePathStep> segments, Func<string, Formula?> compile)
    {
        var depth = 1;
        var end = start;
        for (; end < text.Length; end++)
        {
            depth += text[end] == '[' ? 1 : text[end] == ']' ? -1 : 0;
            if (depth == 0)
            {
                break;
            }
        }

        if (depth != 0)
        {
            return -1;
        }

        var inside = text[start..end].Trim();
        if (int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            segments.Add(new StatePathStep(new PathKey(null, number)));
        }
        else if (inside.Length >= 2 && inside[0] is '\'' or '"' && inside[^1] == inside[0])
        {
            segments.Add(new StatePathStep(new PathKey(inside[1..^1], 0)));
        }
        else if (inside.Length > 0 && compile(inside) is { } formula)
        {
            segments.Add(new StatePathStep(formula));
        }
        else
        {
            return -1;
        }

        return end + 1;
    }

    private static int EndOfName(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or ':' || (text[end] is '$' or '@' && end == start)))
        {
            end++;
        }

        return end;
    }
}
