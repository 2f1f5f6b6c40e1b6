using BotTutor.Diagnostics;

namespace BotTutor.LanguageUnderstanding.Lu;

/// <summary>Reads a <c>.lu</c> text line by line into a draft; imported files go into the same draft.</summary>
internal sealed class LuParser
{
    private const int LongestUtterance = 1000;

    private readonly SourceText _text;
    private readonly Func<string, SourceText?>? _import;
    private readonly LuDraft _draft;
    private readonly LuEntityParser _entities;
    private string? _intent;
    private bool _skipping;

    private LuParser(SourceText text, Func<string, SourceText?>? import, LuDraft draft)
    {
        _text = text;
        _import = import;
        _draft = draft;
        _entities = new LuEntityParser(draft);
    }

    public static LuModel Parse(SourceText text, Func<string, SourceText?>? import)
    {
        var draft = new LuDraft();
        draft.Files.Add(FileName(text.Name));
        new LuParser(text, import, draft).Read();
        return draft.Model(text.Name);
    }

    private void Read()
    {
        SourceRange? opened = null;
        foreach (var line in LuLine.All(_text))
        {
            if (line.Text.StartsWith('#'))
            {
                WarnIfEmpty(opened);
                opened = OpenIntent(line) ? line.Range : null;
            }
            else
            {
                Content(line);
            }
        }

        _entities.Close();
        WarnIfEmpty(opened);
    }

    private void Content(LuLine line)
    {
        if (line.Text.StartsWith('>'))
        {
            Setting(line);
        }
        else if (line.Text.StartsWith('@') || line.Text.StartsWith('$'))
        {
            _skipping = false;
            _entities.Open(line);
        }
        else if (line.Text.StartsWith('-') || line.Text.StartsWith('*') || line.Text.StartsWith('+'))
        {
            Item(line);
        }
        else if (ImportTarget(line.Text) is { } target)
        {
            _entities.Close();
            Import(target, line);
        }
        else if (!_skipping)
        {
            _draft.Diagnostics.Add(LuMessages.StrayText(line.Source, line.Range, line.Text));
        }
    }

    private bool OpenIntent(LuLine line)
    {
        _entities.Close();
        var name = line.Text.TrimStart('#').Trim();
        _skipping = name.StartsWith('?') || name.StartsWith('!');
        _intent = _skipping || name.Length == 0 ? null : name;
        if (_skipping)
        {
            _draft.Diagnostics.Add(LuMessages.NotSupported(line.Source, line.Range, "A question-and-answer section"));
        }
        else if (name.Length == 0)
        {
            _skipping = true;
            _draft.Diagnostics.Add(LuMessages.IntentWithoutName(line.Source, line.Range));
        }
        else
        {
            _draft.Intent(name);
        }

        return _intent is not null;
    }

    private void Item(LuLine line)
    {
        if (_entities.IsOpen)
        {
            _entities.Item(line);
        }
        else if (_intent is null)
        {
            if (!_skipping)
            {
                _draft.Diagnostics.Add(LuMessages.UtteranceOutsideIntent(line.Source, line.Range));
            }
        }
        else
        {
            Utterance(_intent, line);
        }
    }

    private void Utterance(string intent, LuLine line)
    {
        var content = line.Behind(1);
        if (content.Text.Length == 0)
        {
            _draft.Diagnostics.Add(LuMessages.EmptyUtterance(line.Source, line.Range));
            return;
        }

        if (ImportTarget(content.Text) is { } target)
        {
            Import(target, content);
            return;
        }

        if (content.Text.Length > LongestUtterance)
        {
            _draft.Diagnostics.Add(LuMessages.UtteranceTooLong(line.Source, line.Range, LongestUtterance));
            content = content with { Text = content.Text[..LongestUtterance] };
        }

        var utterance = LuUtteranceParser.Parse(content.Text, line.Source, content.Stretch, _draft.Diagnostics);
        if (utterance.Pattern is { } pattern && LuExpansion.Ways(pattern) > LuExpansion.Most)
        {
            _draft.Diagnostics.Add(LuMessages.PatternTooLarge(line.Source, content.Range, LuExpansion.Most));
        }

        _draft.AddUtterance(intent, utterance, line.Source, content.Range);
    }

    private void Setting(LuLine line)
    {
        var text = line.Text[1..].TrimStart();
        if (!text.StartsWith("!#", StringComparison.Ordinal))
        {
            return;
        }

        var option = text[2..].Trim().TrimStart('@').Trim();
        var equals = option.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0)
        {
            _draft.Settings[option[..equals].Trim()] = option[(equals + 1)..].Trim();
        }
    }

    /// <summary>Follows a link once; what is asked for behind <c>#</c> in it comes along with the rest of that file.</summary>
    private void Import(string target, LuLine line)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var file = FileName(hash < 0 ? target : target[..hash]);
        if (file.Length == 0 || !_draft.Files.Add(file))
        {
            return;
        }

        if (_import?.Invoke(file) is { } text)
        {
            new LuParser(text, _import, _draft).Read();
        }
        else
        {
            _draft.Diagnostics.Add(LuMessages.ImportMissing(line.Source, line.Range, file));
        }
    }

    private void WarnIfEmpty(SourceRange? opened)
    {
        if (opened is { } range && _intent is { } name && _draft.Intent(name).Count == 0)
        {
            _draft.Diagnostics.Add(LuMessages.IntentWithoutUtterances(_text.Name, range, name));
        }
    }

    private static string? ImportTarget(string text)
    {
        var middle = text.IndexOf("](", StringComparison.Ordinal);
        return text.StartsWith('[') && text.EndsWith(')') && middle > 0 ? text[(middle + 2)..^1].Trim() : null;
    }

    private static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
}
