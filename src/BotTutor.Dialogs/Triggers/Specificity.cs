using BotTutor.Dialogs.Memory;

namespace BotTutor.Dialogs.Triggers;

/// <summary>Which of the triggers that fit ask for the most.</summary>
internal static class Specificity
{
    public static IReadOnlyList<Candidate> MostSpecific(IReadOnlyList<Candidate> fitting, DialogMemory memory)
    {
        var clauses = new List<(Candidate Candidate, Clause Clause)>();
        foreach (var candidate in fitting)
        {
            clauses.AddRange(candidate.Trigger.Clauses.Alternatives.Where(clause => clause.Holds(memory)).Select(clause => (candidate, clause)));
        }

        var kept = new List<Candidate>();
        foreach (var (candidate, clause) in clauses)
        {
            if (!clauses.Exists(other => other.Clause.IsMoreSpecificThan(clause)) && !kept.Exists(one => one.Place == candidate.Place))
            {
                kept.Add(candidate);
            }
        }

        return kept;
    }
}
