using System.Text.RegularExpressions;

namespace BotTutor.LanguageGeneration.Syntax;

/// <summary>The words that make a line a part of a condition or a switch, whatever their case.</summary>
internal static partial class BranchWords
{
    /// <summary>The word at a place, with the length up to and with its colon; no kind when none stands there.</summary>
    public static (BranchKind? Kind, int Length) Find(string content, int place)
    {
        if (place >= content.Length || !"iIeEsScCdD".Contains(content[place], StringComparison.Ordinal) || Pattern().Match(content, place) is not { Success: true } match)
        {
            return (null, 0);
        }

        var word = string.Concat(match.Groups[1].Value.Where(char.IsLetter)).ToUpperInvariant();
        BranchKind kind = word switch
        {
            "IF" => BranchKind.If,
            "ELSEIF" => BranchKind.ElseIf,
            "ELSE" => BranchKind.Else,
            "SWITCH" => BranchKind.Switch,
            "CASE" => BranchKind.Case,
            _ => BranchKind.Default,
        };
        return (kind, match.Length);
    }

    [GeneratedRegex(@"\G(if|else[ \t]*if|else|switch|case|default)[ \t]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
