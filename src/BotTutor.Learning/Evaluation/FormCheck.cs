namespace BotTutor.Learning.Evaluation;

/// <summary>How far apart two forms of a test are, seen from the first test, when chance decided who got which.</summary>
public sealed record FormCheck
{
    /// <summary>How many had each form.</summary>
    public required IReadOnlyDictionary<string, int> People { get; init; }

    /// <summary>The mean of each form, in points of 100.</summary>
    public required IReadOnlyDictionary<string, double> Means { get; init; }

    /// <summary>The mean of the first form in the order of names minus that of the second: so many points the second one is harder.</summary>
    public required Figure<double> Difference { get; init; }

    public static FormCheck Of(IReadOnlyList<Sitting> sittings, EvaluationRules rules)
    {
        ArgumentNullException.ThrowIfNull(sittings);
        ArgumentNullException.ThrowIfNull(rules);
        var forms = sittings.Where(sitting => sitting is { FormBefore: not null, Before: not null })
            .GroupBy(sitting => sitting.FormBefore!, sitting => sitting.Before!.Value)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        return new FormCheck
        {
            People = forms.ToDictionary(form => form.Key, form => form.Count()),
            Means = forms.ToDictionary(form => form.Key, form => form.Average()),
            Difference = forms.Count == 2 && forms.All(form => form.Count() >= rules.LeastPeople)
                ? forms[0].Average() - forms[1].Average()
                : Gap.TooFewPeople,
        };
    }
}
