using System.Globalization;
using System.Text.RegularExpressions;
using BotTutor.Diagnostics;

namespace BotTutor.Dialogs.Questions;

/// <summary>
/// Reads <c>.qna</c> files: <c># ? question</c>, further wordings behind dashes, <c>**Filters:**</c> and <c>**Prompts:**</c> with their lists, the answer
/// between lines of three back-ticks, and <c>[import](other.qna)</c>.
/// </summary>
internal sealed partial class QuestionFile
{
    private const string Fence = "```";
    private readonly SourceText _text;
    private readonly List<Draft> _drafts = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<(string Name, int Line)> _imports = [];
    private int? _nextId;
    private Part _part;

    private QuestionFile(SourceText text) => _text = text;

    private enum Part
    {
        Questions,
        Filters,
        Prompts,
    }

    /// <summary>Gets the files whose questions belong to this one too, with the line that says so.</summary>
    public IReadOnlyList<(string Name, int Line)> Imports => _imports;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public IReadOnlyList<QuestionAndAnswer> Pairs { get; private set; } = [];

    public static QuestionFile Read(SourceText text)
    {
        var file = new QuestionFile(text);
        file.Read();
        return file;
    }

    private void Read()
    {
        var lines = _text.Content.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        for (var number = 0; number < lines.Length; number++)
        {
            var trimmed = lines[number].Trim();
            if (trimmed.StartsWith(Fence, StringComparison.Ordinal) && _drafts.Count > 0)
            {
                number = Answer(lines, number);
            }
            else
            {
                Line(trimmed, number + 1);
            }
        }

        Pairs = Resolve();
    }

    private void Line(string line, int number)
    {
        if (IdComment().Match(line) is { Success: true } id)
        {
            _nextId = int.Parse(id.Groups["id"].Value, CultureInfo.InvariantCulture);
        }
        else if (Question().Match(line) is { Success: true } question)
        {
            _drafts.Add(new Draft(_nextId, [question.Groups[1].Value.Trim()]));
            (_nextId, _part) = (null, Part.Questions);
        }
        else if (line.StartsWith("**", StringComparison.Ordinal))
        {
            _part = line.Contains("prompt", StringComparison.OrdinalIgnoreCase) ? Part.Prompts : Part.Filters;
        }
        else if (line is ['-' or '*' or '+', ' ', ..] && _drafts.Count > 0)
        {
            Item(line[1..].Trim(), _drafts[^1]);
        }
        else if (Import().Match(line) is { Success: true } import)
        {
            _imports.Add((import.Groups[1].Value.Trim(), number));
        }
    }

    private void Item(string item, Draft draft)
    {
        switch (_part)
        {
            case Part.Filters when item.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value]:
                draft.Filters.Add((name, value));
                break;

            case Part.Prompts when Prompt().Match(item) is { Success: true } prompt:
                draft.Prompts.Add((prompt.Groups[1].Value.Trim(), prompt.Groups[2].Value.Trim(), item.Contains("context-only", StringComparison.OrdinalIgnoreCase)));
                break;

            case Part.Questions:
                draft.Questions.Add(item);
                break;
        }
    }

    /// <returns>The line of the closing back-ticks.</returns>
    private int Answer(string[] lines, int open)
    {
        for (var close = open + 1; close < lines.Length; close++)
        {
            if (lines[close].Trim() == Fence)
            {
                _drafts[^1].Answer = string.Join('\n', lines[(open + 1)..close]).Trim();
                _part = Part.Filters;
                return close;
            }
        }

        _diagnostics.Add(Diagnostic.Error(
            "UnclosedAnswer", $"The answer to \"{_drafts[^1].Questions[0]}\" has no closing line of three back-ticks.", _text.Name, SourceRange.At(lines.Length, 1)));
        return lines.Length;
    }

    private List<QuestionAndAnswer> Resolve()
    {
        var free = 0;
        foreach (var draft in _drafts)
        {
            while (draft.Id is null && _drafts.Exists(other => other.Id == free + 1))
            {
                free++;
            }

            draft.Id ??= ++free;
        }

        var contextOnly = _drafts.SelectMany(draft => draft.Prompts).Where(prompt => prompt.IsContextOnly).Select(prompt => Find(prompt.Target)?.Id).ToHashSet();
        return [.. _drafts.Where(draft => draft.Answer is not null).Select(draft => new QuestionAndAnswer(draft.Id!.Value, Path.GetFileName(_text.Name), draft.Questions, draft.Answer!)
        {
            Filters = draft.Filters,
            Prompts = [.. draft.Prompts.Select(prompt => (prompt.Text, Find(prompt.Target)?.Id)).Where(prompt => prompt.Id is not null).Select(prompt => new FollowUp(prompt.Text, prompt.Id!.Value))],
            IsContextOnly = contextOnly.Contains(draft.Id),
        })];
    }

    /// <summary>What a prompt leads to: a number, or a question as it is written or as an anchor, <c>#surface-pro</c>.</summary>
    private Draft? Find(string target)
    {
        var name = target.TrimStart('#', '?').Trim();
        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? _drafts.Find(draft => draft.Id == id)
            : _drafts.Find(draft => draft.Questions.Exists(question => Anchor(question) == Anchor(name)));
    }

    private static string Anchor(string text) =>
        string.Concat(text.Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : '-')).Trim('-');

    [GeneratedRegex(@"^(?:>\s*!#\s*@qna\.pair\.id\s*=\s*(?<id>\d+)|<a\s+id\s*=\s*[""'](?<id>\d+)[""'].*)", RegexOptions.IgnoreCase, 250)]
    private static partial Regex IdComment();

    [GeneratedRegex(@"^#{1,2}\s*\?(.*)$", RegexOptions.None, 250)]
    private static partial Regex Question();

    [GeneratedRegex(@"^\[import\]\((.+?)\)", RegexOptions.IgnoreCase, 250)]
    private static partial Regex Import();

    [GeneratedRegex(@"^\[(.+?)\]\((.+?)\)", RegexOptions.None, 250)]
    private static partial Regex Prompt();

    /// <summary>A question while its lines are read.</summary>
    private sealed class Draft(int? id, List<string> questions)
    {
        public int? Id { get; set; } = id;

        public List<string> Questions { get; } = questions;

        public List<(string Name, string Value)> Filters { get; } = [];

        public List<(string Text, string Target, bool IsContextOnly)> Prompts { get; } = [];

        public string? Answer { get; set; }
    }
}
