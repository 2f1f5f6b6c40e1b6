using System.Text.RegularExpressions;
using BotTutor.LanguageUnderstanding.Entities;

namespace BotTutor.LanguageUnderstanding.Lu;

/// <summary>The entities that a <c>.lu</c> file declares, ready to be looked for.</summary>
internal sealed class DeclaredEntities
{
    private const int MostMatches = 32;

    private readonly HashSet<string> _wanted;
    private readonly List<(string Name, PhraseTable<string> Values)> _lists = [];
    private readonly List<LuEntity.Expression> _expressions;

    public DeclaredEntities(LuModel model)
    {
        _wanted = model.Entities.OfType<LuEntity.Prebuilt>().Select(entity => entity.Name).ToHashSet(StringComparer.Ordinal);
        _expressions = [.. model.Entities.OfType<LuEntity.Expression>()];
        _wanted.UnionWith(model.Entities.SelectMany(entity => entity.Roles));
        _wanted.UnionWith(model.Entities.OfType<LuEntity.Learned>().Select(entity => entity.Name));
        foreach (var list in model.Entities.OfType<LuEntity.List>())
        {
            var table = new PhraseTable<string>();
            foreach (var value in list.Values)
            {
                foreach (var phrase in value.Synonyms.Prepend(value.Value))
                {
                    table.Add(phrase, value.Value);
                }
            }

            _lists.Add((list.Name, table));
            _wanted.Add(list.Name);
        }
    }

    /// <summary>Adds values of lists and expressions to what the readers found.</summary>
    public void Read(Findings findings)
    {
        foreach (var (name, values) in _lists)
        {
            foreach (var match in values.Matches(findings.Message))
            {
                findings.Note(name, match.First, match.End, match.Value, match.Exact ? 1 : 0.8);
            }
        }
    }

    /// <summary>Gives what the file asks for, in the order of the message.</summary>
    /// <param name="findings">What the readers found.</param>
    /// <param name="read">The message, as far as it was read.</param>
    /// <param name="role">Gives the role of a value, or null.</param>
    public IReadOnlyList<RecognizedEntity> Recognized(Findings findings, string read, Func<Finding, string?> role)
    {
        foreach (var finding in findings.All.ToList())
        {
            if (role(finding) is { } name)
            {
                findings.Rename(finding.Name, finding.First, name);
            }
        }

        return [.. EntityReader.Recognized(findings, _wanted).Concat(Expressions(read)).OrderBy(entity => entity.Start)];
    }

    private List<RecognizedEntity> Expressions(string read)
    {
        var found = new List<RecognizedEntity>();
        foreach (var entity in _expressions)
        {
            try
            {
                foreach (var match in entity.Regex.EnumerateMatches(read))
                {
                    if (match.Length > 0 && found.Count < MostMatches)
                    {
                        var text = read.Substring(match.Index, match.Length);
                        found.Add(new RecognizedEntity(entity.Name, text, match.Index, match.Index + match.Length, text, 1));
                    }
                }
            }
            catch (RegexMatchTimeoutException)
            {
                // The author's expression takes too long on this message: it finds nothing more in it.
                continue;
            }
        }

        return found;
    }
}
