using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs;

/// <summary>A property that an author gives as a value or as an expression (<c>=user.age + 1</c>, <c>${user.name}</c>).</summary>
public sealed class Dynamic<T>
{
    private readonly T? _literal;
    private readonly Formula? _formula;

    /// <summary>A value that never changes.</summary>
    public Dynamic(T literal) => _literal = literal;

    internal Dynamic(Formula formula) => _formula = formula;

    /// <summary>Gets the value where it is no expression.</summary>
    internal T? Literal => _literal;

    internal Formula? Formula => _formula;

    public static implicit operator Dynamic<T>(T literal) => new(literal);

    /// <exception cref="DialogFault">The expression fails, or its value is of another kind.</exception>
    public T? In(DialogMemory memory)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return _formula is null ? _literal : Convert(_formula.In(memory), memory);
    }

    /// <summary>Like <see cref="In"/>, with the kind's default where the expression fails.</summary>
    internal T? TryIn(DialogMemory memory)
    {
        if (_formula is null)
        {
            return _literal;
        }

        var result = _formula.Try(memory);
        return result.Failed ? default : ValueReader<T>.Read(result.Value) is { } read ? read.Value : default;
    }

    private T? Convert(Value value, DialogMemory memory) =>
        ValueReader<T>.Read(value) is { } read
            ? read.Value
            : throw new DialogFault("WrongKind", $"Expression \"{_formula!.Text}\" should be {ValueReader<T>.Expected}, but it is {value}.", memory.Focus.Origin);
}

/// <summary>Reads dynamic properties that may be left out.</summary>
public static class DynamicExtensions
{
    /// <summary>The value as it is now; the kind's default where the property was left out.</summary>
    public static T? In<T>(this Dynamic<T>? dynamic, ActionContext context) => dynamic is null ? default : dynamic.In((context ?? throw new ArgumentNullException(nameof(context))).Memory);

    /// <inheritdoc cref="In{T}(Dynamic{T}?, ActionContext)"/>
    public static T? In<T>(this Dynamic<T>? dynamic, DialogMemory memory) => dynamic is null ? default : dynamic.In(memory);
}
