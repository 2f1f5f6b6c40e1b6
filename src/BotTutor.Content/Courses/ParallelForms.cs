namespace BotTutor.Content.Courses;

/// <summary>Two forms are parallel: at each number the same objective, level, facility and anchor.</summary>
internal sealed class ParallelForms(IReadOnlyList<string> anchors)
{
    public void Check(TestsReader.ReadForm first, TestsReader.ReadForm second)
    {
        if (first.Items.Count != second.Items.Count)
        {
            second.Report.Add(CourseMessages.FormSizesDiffer(second.Report.Source, second.Items.Count, first.Items.Count));
        }

        foreach (var (one, other, number) in first.Items.Zip(second.Items, Enumerable.Range(1, first.Items.Count)))
        {
            if (Difference(one, other) is { } what)
            {
                second.Report.Add(CourseMessages.FormsDiffer(second.Report.Source, other.Range, number, what));
            }
        }

        foreach (var anchor in anchors.Where(anchor => !Has(first, anchor) || !Has(second, anchor)))
        {
            second.Report.Add(CourseMessages.AnchorNotUsed(second.Report.Source, anchor));
        }
    }

    private string? Difference(TestsReader.ReadItem one, TestsReader.ReadItem other) =>
        Anchor(one) != Anchor(other) ? "anchor"
        : one.Item.Objective != other.Item.Objective ? "objective"
        : one.Item.Level != other.Item.Level ? "level"
        : one.Item.Facility != other.Item.Facility ? "facility"
        : null;

    private string? Anchor(TestsReader.ReadItem item) => anchors.FirstOrDefault(anchor => anchor == item.Item.Id.Value);

    private static bool Has(TestsReader.ReadForm form, string anchor) => form.Items.Any(item => item.Item.Id.Value == anchor);
}
