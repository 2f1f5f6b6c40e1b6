using BotTutor.Expressions;

namespace BotTutor.Cards;

/// <summary>What the expressions of one place in a card read: names are the data's; <c>$root</c>, <c>$data</c>, <c>$index</c> and <c>$host</c> stand for themselves.</summary>
internal sealed class CardContext : IMemory
{
    private readonly Value _root;
    private readonly Value _host;
    private readonly Value _data;
    private readonly Value? _index;
    private readonly EvaluationOptions _options;
    private readonly EvaluationOptions _substituting;
    private readonly EvaluationBudget _budget;

    public CardContext(Value root, Value host, EvaluationOptions options)
    {
        _root = root;
        _host = host;
        _data = root;
        _options = options with { NullSubstitution = null };
        _substituting = options with { NullSubstitution = path => $"${{{path}}}" };
        _budget = new EvaluationBudget(options.Limits);
    }

    private CardContext(CardContext outer, Value data, Value? index)
    {
        _root = outer._root;
        _host = outer._host;
        _options = outer._options;
        _substituting = outer._substituting;
        _budget = outer._budget;
        _data = data;
        _index = index;
    }

    public bool TakeStep() => _budget.TakeStep();

    /// <summary>The same with other data.</summary>
    public CardContext With(Value data) => new(this, data, _index);

    /// <summary>The same with one of many items as its data.</summary>
    public CardContext With(Value data, int index) => new(this, data, index);

    public EvaluationResult Evaluate(Expression expression, bool substitutes) =>
        expression.Evaluate(this, substitutes ? _substituting : _options, _budget);

    /// <inheritdoc/>
    public Value? Find(string name) => name switch
    {
        "$root" => _root,
        "$data" => _data,
        "$index" => _index,
        "$host" => _host,
        _ => _data.AsObject() is { } properties && properties.Has(name) ? properties[name] : default(Value?),
    };
}
