namespace BotTutor.Learning.Attempts;

/// <summary>Who gets which form of a test: chance decides before the course, and after it comes the other one.</summary>
public static class FormDraw
{
    /// <param name="forms">The ids of both forms.</param>
    /// <param name="before">The form that the learner had before; none when they took no test.</param>
    /// <param name="random">Decides where nothing else does.</param>
    public static string Draw(IReadOnlyList<string> forms, string? before, Random random)
    {
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(random);
        var others = forms.Where(form => form != before).ToList();
        return others.Count == 1 ? others[0] : forms[random.Next(forms.Count)];
    }
}
