namespace BotTutor.Learning.Courses;

/// <summary>A question with a right answer. It is right or wrong as a whole. The ten kinds stand beside this file.</summary>
public abstract record Item
{
    public required ItemHead Head { get; init; }

    public ItemId Id => Head.Id;

    /// <inheritdoc cref="ItemHead.Slot"/>
    public int Slot => Head.Slot;

    /// <inheritdoc cref="ItemHead.Objective"/>
    public string Objective => Head.Objective;

    public BloomLevel Level => Head.Level;

    /// <inheritdoc cref="ItemHead.Facility"/>
    public double Facility => Head.Facility;

    public LocalTexts Question => Head.Question;

    /// <inheritdoc cref="ItemHead.Picture"/>
    public string? Picture => Head.Picture;

    /// <inheritdoc cref="ItemHead.Hint"/>
    public LocalTexts? Hint => Head.Hint;

    /// <inheritdoc cref="ItemHead.Explanation"/>
    public LocalTexts Explanation => Head.Explanation;
}
