namespace BotTutor.Learning.Evaluation;

/// <summary>A figure of a report, or why there is none. One that is missing is never shown as 0.</summary>
public readonly record struct Figure<TValue>
    where TValue : struct
{
    private Figure(TValue? value, Gap? gap)
    {
        Value = value;
        Gap = gap;
    }

    public TValue? Value { get; }

    /// <summary>Why there is no value; none when there is one.</summary>
    public Gap? Gap { get; }

    public static implicit operator Figure<TValue>(TValue value) => new(value, null);

    public static implicit operator Figure<TValue>(Gap gap) => new(null, gap);

    internal Figure<TOther> Then<TOther>(Func<TValue, Figure<TOther>> next)
        where TOther : struct => Value is { } value ? next(value) : Gap ?? Evaluation.Gap.TooFewPeople;
}
