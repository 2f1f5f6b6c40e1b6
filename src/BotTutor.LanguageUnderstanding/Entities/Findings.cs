using System.Text.Json.Nodes;
using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Entities;

/// <summary>A value with the tokens that say it.</summary>
/// <param name="Name">The entity.</param>
/// <param name="First">The first token.</param>
/// <param name="End">The token behind the last.</param>
/// <param name="Value">The resolved value.</param>
/// <param name="Score">From 0 to 1.</param>
internal sealed record Finding(string Name, int First, int End, JsonNode Value, double Score);

/// <summary>What has been found in a message so far. A token that one reader claims is left alone by the readers after it.</summary>
internal sealed class Findings(Message message)
{
    private readonly bool[] _claimed = new bool[message.Tokens.Count];
    private readonly List<Finding> _all = [];

    public Message Message { get; } = message;

    public IReadOnlyList<Finding> All => _all;

    public bool IsFree(int token) => token >= 0 && token < _claimed.Length && !_claimed[token];

    public bool AreFree(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (!IsFree(index))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Notes a value that others may read differently.</summary>
    public void Note(string name, int first, int end, JsonNode value, double score = 1) => _all.Add(new Finding(name, first, end, value, score));

    /// <summary>Notes a value whose tokens mean nothing else.</summary>
    public void Claim(string name, int first, int end, JsonNode value, double score = 1)
    {
        Note(name, first, end, value, score);
        Close(first, end);
    }

    /// <summary>Keeps tokens from the readers after this one, without a value.</summary>
    public void Close(int first, int end) => Array.Fill(_claimed, true, first, end - first);

    /// <summary>Takes back values of an entity by their first token.</summary>
    public void Withdraw(string name, Predicate<int> first) => _all.RemoveAll(finding => finding.Name == name && first(finding.First));

    /// <summary>Gives the values of an entity at a token another name, such as that of a role.</summary>
    public void Rename(string name, int first, string to)
    {
        for (var index = 0; index < _all.Count; index++)
        {
            if (_all[index].Name == name && _all[index].First == first)
            {
                _all[index] = _all[index] with { Name = to };
            }
        }
    }

    public Finding? First(string name) => _all.Find(finding => finding.Name == name);
}
