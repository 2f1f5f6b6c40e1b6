using System.Text.RegularExpressions;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>Finds what a regular expression matches.</summary>
[DialogKind("Microsoft.RegexEntityRecognizer")]
public sealed record RegexEntityRecognizer : EntityRecognizer
{
    private Regex? _regex;

    /// <summary>Gets the name of the entity.</summary>
    public required string Name { get; init; }

    public required string Pattern { get; init; }

    internal override IEnumerable<FoundEntity> Find(Utterance utterance) =>
        utterance.Patterns.Matches(_regex ??= utterance.Patterns.Compile(Pattern), utterance.Text)
            .Where(match => match.Length > 0)
            .Select(match => new FoundEntity(Name, match.Value, match.Value, match.Index, match.Index + match.Length));
}
