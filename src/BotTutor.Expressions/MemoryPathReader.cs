using System.Globalization;
using BotTutor.Expressions.Syntax;

namespace BotTutor.Expressions;

/// <summary>Cuts a path into its steps.</summary>
internal sealed class MemoryPathReader(string path)
{
    private readonly List<PathSegment> _segments = [];
    private int _place;

    /// <summary>The steps; <see langword="null"/> when the text is no path.</summary>
    public IReadOnlyList<PathSegment>? Read()
    {
        if (!ReadName(TakeShorthand()))
        {
            return null;
        }

        while (_place < path.Length)
        {
            var isRead = path[_place++] switch
            {
                '.' => ReadName(string.Empty),
                '[' => ReadBrackets(),
                _ => false,
            };
            if (!isRead)
            {
                return null;
            }
        }

        return _segments;
    }

    private string TakeShorthand()
    {
        var length = path.StartsWith("@@", StringComparison.Ordinal) ? 2 : path.Length > 0 && "$#@%^".Contains(path[0], StringComparison.Ordinal) ? 1 : 0;
        _place = length;
        return path[..length];
    }

    private bool ReadName(string shorthand)
    {
        var start = _place;
        while (_place < path.Length && (char.IsLetterOrDigit(path[_place]) || path[_place] is '_' or '-' or ':' or '(' or ')' or '!'))
        {
            _place++;
        }

        if (_place == start && shorthand.Length == 0)
        {
            return false;
        }

        _segments.Add(new PathSegment.Named(shorthand + path[start.._place]));
        return true;
    }

    private bool ReadBrackets()
    {
        var closing = TextScanner.ClosingBracket(path, _place);
        if (closing < 0)
        {
            return false;
        }

        var inside = path[_place..closing].Trim();
        _place = closing + 1;
        if (int.TryParse(inside, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            _segments.Add(new PathSegment.Indexed(index));
            return true;
        }

        if (inside.Length >= 2 && inside[0] is '\'' or '"' && TextScanner.EndOfText(inside, 1, inside.Length, inside[0]) == inside.Length)
        {
            _segments.Add(new PathSegment.Named(Escapes.Resolve(inside.AsSpan(1, inside.Length - 2), inside[..1])));
            return true;
        }

        if (Expression.Parse(inside).Expression is not { } key)
        {
            return false;
        }

        _segments.Add(new PathSegment.Computed(key));
        return true;
    }
}
