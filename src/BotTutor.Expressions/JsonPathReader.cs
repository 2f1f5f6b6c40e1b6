using System.Globalization;
using System.Text.RegularExpressions;
using BotTutor.Expressions.Syntax;

namespace BotTutor.Expressions;

/// <summary>Cuts a JSON path into its steps.</summary>
internal sealed partial class JsonPathReader(string text)
{
    /// <summary>What <c>@</c> in a filter is called in the expression made of it.</summary>
    public const string ItemName = "__item";

    private readonly List<JsonPath.Step> _steps = [];
    private int _place;

    public IReadOnlyList<JsonPath.Step>? Read()
    {
        _place = text.StartsWith('$') ? 1 : 0;
        if (_place == 0 && text.Length > 0 && text[0] is not ('.' or '[') && !ReadName())
        {
            return null;
        }

        while (_place < text.Length)
        {
            var isRead = text[_place++] switch
            {
                '.' => ReadDot(),
                '[' => ReadBrackets(),
                _ => false,
            };
            if (!isRead)
            {
                return null;
            }
        }

        return _steps;
    }

    [GeneratedRegex(@"^(-?\d+)?:(-?\d+)?(?::(\d+))?$")]
    private static partial Regex SlicePattern();

    private bool ReadDot()
    {
        if (_place < text.Length && text[_place] == '.')
        {
            _place++;
            _steps.Add(JsonPath.Descendants);
            if (_place < text.Length && text[_place] == '[')
            {
                return true;
            }
        }

        return ReadName();
    }

    private bool ReadName()
    {
        if (_place < text.Length && text[_place] == '*')
        {
            _place++;
            _steps.Add(JsonPath.Children);
            return true;
        }

        var start = _place;
        while (_place < text.Length && (char.IsLetterOrDigit(text[_place]) || text[_place] is '_' or '-' or '$' or '@'))
        {
            _place++;
        }

        if (_place == start)
        {
            return false;
        }

        _steps.Add(JsonPath.Named([text[start.._place]]));
        return true;
    }

    private bool ReadBrackets()
    {
        var closing = TextScanner.ClosingBracket(text, _place);
        if (closing < 0)
        {
            return false;
        }

        var inside = text[_place..closing].Trim();
        _place = closing + 1;
        if (StepOf(inside) is not { } step)
        {
            return false;
        }

        _steps.Add(step);
        return true;
    }

    private static JsonPath.Step? StepOf(string inside)
    {
        if (inside == "*")
        {
            return JsonPath.Children;
        }

        if (inside.StartsWith('?'))
        {
            return Condition(inside[1..].Trim()) is { } condition ? JsonPath.Filtered(condition) : null;
        }

        if (SlicePattern().Match(inside) is { Success: true } slice)
        {
            int? Number(int group) => int.TryParse(slice.Groups[group].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
            return Number(3) == 0 ? null : JsonPath.Sliced(Number(1), Number(2), Number(3) ?? 1);
        }

        var parts = inside.Split(',', StringSplitOptions.TrimEntries);
        if (parts.All(part => part.Length >= 2 && part[0] is '\'' or '"' && part[^1] == part[0]))
        {
            return JsonPath.Named([.. parts.Select(part => Escapes.Resolve(part.AsSpan(1, part.Length - 2), "'\""))]);
        }

        var indexes = parts.Select(part => int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index) ? index : default(int?)).ToArray();
        return indexes.All(index => index is not null) ? JsonPath.Indexed([.. indexes.Select(index => index!.Value)]) : null;
    }

    // A lone @.name asks whether it is there.
    private static Expression? Condition(string written)
    {
        var inner = written.StartsWith('(') && written.EndsWith(')') ? written[1..^1] : written;
        var named = CurrentItem().Replace(inner, match => match.Value == "@" ? ItemName : match.Value);
        return Expression.Parse(named.Replace("===", "==", StringComparison.Ordinal)).Expression;
    }

    [GeneratedRegex("""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|@""")]
    private static partial Regex CurrentItem();
}
