using System.Text.RegularExpressions;
using BotTutor.Endurance.Tests.Talking;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>Holds what a buyer heard against an undisturbed talk by the same script.</summary>
internal sealed partial class Comparison
{
    private readonly List<string> _faults = [];

    private Comparison()
    {
    }

    /// <summary>Gets how many replies came once more right after themselves.</summary>
    public int Duplicates { get; private set; }

    public IReadOnlyList<string> Faults => _faults;

    public static Comparison Of(Hearing heard, Script script, Hearing expected, Script expectedScript)
    {
        var comparison = new Comparison { Duplicates = heard.Repeated };
        comparison._faults.AddRange(heard.Faults);
        comparison.Follow(
            [.. heard.Replies.Select(reply => Comparable(reply, script.Address))],
            [.. expected.Replies.Select(reply => Comparable(reply, expectedScript.Address))]);
        if (comparison.Duplicates > heard.Repeated && !heard.MayRepeat)
        {
            comparison._faults.Add($"{comparison.Duplicates} replies stand twice, where none can.");
        }

        return comparison;
    }

    private void Follow(List<string> heard, List<string> expected)
    {
        var next = 0;
        for (var place = 0; place < heard.Count; place++)
        {
            if (next < expected.Count && heard[place] == expected[next])
            {
                next++;
            }
            else if (next > 0 && heard[place] == expected[next - 1])
            {
                Duplicates++;
            }
            else
            {
                _faults.Add($"reply {place + 1} should be\n    {(next < expected.Count ? expected[next] : "(none)")}\n  but is\n    {heard[place]}");
                return;
            }
        }

        if (next < expected.Count)
        {
            _faults.Add($"{expected.Count - next} replies never came, first: {expected[next]}");
        }
    }

    /// <summary>What may differ between two buyers of the same script: the address, and numbers that the shop gives out.</summary>
    private static string Comparable(string reply, string address) =>
        Counted().Replace(reply.Replace(address, "(address)", StringComparison.Ordinal), "(number)");

    [GeneratedRegex(@"RN-\d{6}-\d{4,}|stok \d+")]
    private static partial Regex Counted();
}
