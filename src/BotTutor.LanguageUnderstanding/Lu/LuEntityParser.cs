using System.Text.RegularExpressions;
using BotTutor.LanguageUnderstanding.Entities;

namespace BotTutor.LanguageUnderstanding.Lu;

/// <summary>Reads declarations of entities: <c>@ type name [hasRoles a, b] [= ...]</c> and the lines below them.</summary>
internal sealed class LuEntityParser(LuDraft draft)
{
    /// <summary>On the wall: where the processor is fought for, a harmless search waits long for its turn.</summary>
    private static readonly TimeSpan RegexPatience = TimeSpan.FromSeconds(1);

    private readonly List<(string Value, List<string> Synonyms)> _values = [];
    private LuLine? _opened;
    private string _type = string.Empty;
    private string _name = string.Empty;
    private IReadOnlyList<string> _roles = [];
    private int _valueIndent;

    public bool IsOpen => _opened is not null;

    public void Open(LuLine line)
    {
        Close();
        _values.Clear();
        _opened = line;
        var head = line.Text.StartsWith('$') ? Legacy(line.Text) : line.Text[1..].Trim();
        var equals = head.IndexOf('=', StringComparison.Ordinal);
        var value = equals < 0 ? string.Empty : head[(equals + 1)..].Trim();
        Head((equals < 0 ? head : head[..equals]).Trim());
        if (value.Length > 0)
        {
            InlineValue(value, line);
        }
    }

    public void Item(LuLine line)
    {
        var content = line.Behind(1).Text;
        if (_type == "list" && content.EndsWith(':'))
        {
            _valueIndent = line.Indent;
            _values.Add((content.TrimEnd(':').Trim(), []));
        }
        else if (_type == "list" && content.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && (_values.Count == 0 || line.Indent <= _valueIndent))
        {
            _values.Add((content[..colon].Trim(), [.. Split(content[(colon + 1)..])]));
            _valueIndent = line.Indent;
        }
        else if (_type == "list" && _values.Count > 0)
        {
            _values[^1].Synonyms.AddRange(Split(content));
        }
        else
        {
            _values.Add((content, []));
        }
    }

    /// <summary>Ends the declaration under way, and says what was wrong with it.</summary>
    public void Close()
    {
        if (_opened is { } line)
        {
            _opened = null;
            if (Entity(line) is { } entity)
            {
                draft.AddEntity(entity with { Roles = _roles, Source = line.Source, Range = line.Range });
            }
        }
    }

    private void Head(string head)
    {
        var words = head.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        _type = words.Length > 0 ? words[0].ToLowerInvariant() : string.Empty;
        _roles = [];
        _name = string.Empty;
        if (words.Length < 2)
        {
            return;
        }

        var rest = words[1..];
        var features = Array.FindIndex(rest, word => word.StartsWith("usesFeature", StringComparison.OrdinalIgnoreCase));
        rest = features < 0 ? rest : rest[..features];
        _name = rest.Length == 0 ? string.Empty : Unquoted(rest[0].Split('(')[0]);
        var roles = string.Join(' ', rest.Skip(1).Where(word => !word.StartsWith("hasRole", StringComparison.OrdinalIgnoreCase)));
        _roles = [.. roles.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    private void InlineValue(string value, LuLine line)
    {
        if (_type == "regex")
        {
            _values.Add((value, []));
        }
        else if (_type == "composite" || _type == "phraselist")
        {
            _values.AddRange(Split(value.Trim('[', ']')).Select(part => (part, new List<string>())));
        }
        else
        {
            draft.Diagnostics.Add(LuMessages.StrayText(line.Source, line.Range, value));
        }
    }

    private LuEntity? Entity(LuLine line)
    {
        switch (_type)
        {
            case "list" or "regex" or "prebuilt" or "ml" or "patternany" or "composite" or "phraselist" when _name.Length == 0:
                draft.Diagnostics.Add(LuMessages.EntityWithoutName(line.Source, line.Range, _type));
                return null;
            case "list":
                return List(line);
            case "regex":
                return Expression(line);
            case "prebuilt" when Prebuilts.IsForeign(_name):
                draft.Diagnostics.Add(LuMessages.NotSupported(line.Source, line.Range, $"The prebuilt entity \"{_name}\""));
                return null;
            case "prebuilt" when !Prebuilts.Knows(_name):
                draft.Diagnostics.Add(LuMessages.UnknownPrebuilt(line.Source, line.Range, _name, string.Join(", ", Prebuilts.Names)));
                return null;
            case "prebuilt":
                return new LuEntity.Prebuilt { Name = Prebuilts.CanonicalName(_name) };
            case "ml" or "patternany" or "composite":
                return new LuEntity.Learned([.. _values.Select(value => Unquoted(value.Value.TrimStart('@').Trim()))]) { Name = _name };
            case "phraselist":
                return new LuEntity.Phrases([.. _values.SelectMany(value => Split(value.Value))]) { Name = _name };
            case "intent":
                return null;
            default:
                return Other(line);
        }
    }

    /// <summary><c>@ name hasRoles a</c> speaks of an entity that is declared elsewhere.</summary>
    private LuEntity? Other(LuLine line)
    {
        var words = line.Text[1..].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && draft.Declares(words[0]))
        {
            var isRoles = words[1].StartsWith("hasRole", StringComparison.OrdinalIgnoreCase);
            draft.AddRoles(words[0], isRoles ? [.. words[2..].SelectMany(Split)] : []);
            return null;
        }

        draft.Diagnostics.Add(LuMessages.UnknownEntityType(line.Source, line.Range, words.Length > 0 ? words[0] : string.Empty));
        return null;
    }

    private LuEntity.List List(LuLine line)
    {
        if (_values.Count == 0)
        {
            draft.Diagnostics.Add(LuMessages.ListWithoutValues(line.Source, line.Range, _name));
        }

        return new LuEntity.List([.. _values.Select(value => new LuListValue(value.Value, value.Synonyms))]) { Name = _name };
    }

    private LuEntity.Expression? Expression(LuLine line)
    {
        var text = _values.Count > 0 ? _values[0].Value.Trim() : string.Empty;
        if (text.Length < 3 || text[0] != '/' || text[^1] != '/')
        {
            draft.Diagnostics.Add(LuMessages.BadRegex(line.Source, line.Range, "the slashes or what stands between them is missing."));
            return null;
        }

        try
        {
            return new LuEntity.Expression(Compile(text[1..^1])) { Name = _name };
        }
        catch (ArgumentException wrong)
        {
            draft.Diagnostics.Add(LuMessages.BadRegex(line.Source, line.Range, wrong.Message));
            return null;
        }
    }

    /// <summary>In time that grows with the message only; where the expression needs backtracking, with a clock beside it.</summary>
    private static Regex Compile(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, RegexPatience);
        }
        catch (NotSupportedException)
        {
            return new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, RegexPatience);
        }
    }

    /// <summary>The older writing <c>$name:type</c>, in the newer one.</summary>
    private static string Legacy(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? line[1..] : line[1..colon];
        var type = colon < 0 ? string.Empty : line[(colon + 1)..].Trim();
        return type switch
        {
            _ when name.Equals("PREBUILT", StringComparison.OrdinalIgnoreCase) => $"prebuilt {type}",
            ['/', ..] => $"regex {name} = {type}",
            [.., '='] => $"list {name} =",
            _ => $"ml {name}",
        };
    }

    private static IEnumerable<string> Split(string text) => text
        .Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(Unquoted);

    private static string Unquoted(string text) => text.Length >= 2 && text[0] is '"' or '\'' && text[^1] == text[0] ? text[1..^1] : text;
}
