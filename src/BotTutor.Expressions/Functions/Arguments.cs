using System.Globalization;

namespace BotTutor.Expressions.Functions;

/// <summary>The evaluated arguments of one call, with ways to say what is wrong with them.</summary>
public readonly ref struct Arguments
{
    private const int FreeSize = 1_000;
    private const int CharactersPerStep = 8;

    private readonly ReadOnlySpan<Value> _values;
    private readonly CallSite _site;
    private readonly Evaluation _evaluation;

    internal Arguments(ReadOnlySpan<Value> values, CallSite site, Evaluation evaluation)
    {
        _values = values;
        _site = site;
        _evaluation = evaluation;
    }

    public int Count => _values.Length;

    public ReadOnlySpan<Value> All => _values;

    public EvaluationOptions Options => _evaluation.Options;

    /// <summary>The memory that the whole expression reads.</summary>
    public IMemory Memory => _evaluation.Memory;

    /// <summary>What is left of the evaluation's limits, to be passed on where a function evaluates further.</summary>
    public EvaluationBudget Budget => _evaluation.Budget;

    /// <summary>The call as its author wrote it.</summary>
    public string Written => _site.Written;

    /// <summary>The function as it is called here.</summary>
    public string Name => _site.Name;

    public Value this[int index] => _values[index];

    public bool Has(int index) => index < _values.Length && !_values[index].IsNull;

    public string? Text(int index) => index < _values.Length ? _values[index].AsString() : null;

    /// <summary>The text, or the empty text where nothing stands; <see langword="null"/> for any other kind.</summary>
    public string? TextOrNothing(int index) =>
        index >= _values.Length || _values[index].IsNull ? string.Empty : _values[index].AsString();

    public double? Number(int index) => index < _values.Length ? _values[index].AsNumber() : null;

    public long? WholeNumber(int index) => index < _values.Length ? _values[index].AsInteger() : null;

    public ValueArray? Array(int index) => index < _values.Length ? _values[index].AsArray() : null;

    public ValueObject? Properties(int index) => index < _values.Length ? _values[index].AsObject() : null;

    /// <summary>The locale that an argument names; the evaluation's own where nothing stands, <see langword="null"/> where no such locale is known.</summary>
    public CultureInfo? Locale(int index) => Count <= index ? Options.Locale : Text(index) is { } name ? Locales.Find(name) : null;

    /// <summary>Says that an argument is not as wanted.</summary>
    /// <param name="index">The place of the argument, from 0.</param>
    /// <param name="what">What should stand there, such as <c>a number</c>.</param>
    public EvaluationResult Expected(int index, string what) => Fail(Complaint(index, what));

    /// <summary>Says that the value of an argument makes the call impossible: the kind of mistake over which the reference runtime throws, where it returns an error for others.</summary>
    /// <param name="index">The place of the argument, from 0.</param>
    /// <param name="what">What should stand there, such as <c>a number</c>.</param>
    public EvaluationResult Misused(int index, string what) =>
        EvaluationResult.Fail(new EvaluationError(Written, Complaint(index, what)) { IsMisuse = true });

    public EvaluationResult Fail(string message) => EvaluationResult.Fail(Written, message);

    /// <summary>Fails when an array of so many items is past the limits; <see langword="null"/> when there is room.</summary>
    public EvaluationResult? TooMany(long items) => TooLarge(items, items, "items");

    /// <summary>Fails when a text of so many characters is past the limits; <see langword="null"/> when there is room.</summary>
    public EvaluationResult? TooLong(long characters) => TooLarge(characters, characters / CharactersPerStep, "characters");

    private string Complaint(int index, string what)
    {
        var stands = index < _values.Length ? ExpressionMessages.Shorten(_values[index].ToString()) : "missing";
        return $"{_site.Name}: argument {index + 1} should be {what}, but it is {stands}.";
    }

    // Small results are free; large ones cost steps as well, so that many of them cannot fill the memory either.
    private EvaluationResult? TooLarge(long size, long steps, string parts) =>
        size > Options.Limits.Size ? EvaluationResult.Exceed(Written, $"{_site.Name}: the result would have {size} {parts}, and the limit is {Options.Limits.Size}.")
        : size > FreeSize && !Budget.TakeSteps(steps) ? _site.OutOfSteps()
        : null;
}
