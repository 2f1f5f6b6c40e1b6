using BotTutor.Diagnostics;
using BotTutor.Expressions;
using BotTutor.Expressions.Functions;

namespace BotTutor.Cards;

/// <summary>An Adaptive Card as a JSON template. Parsed once; one instance serves any number of threads.</summary>
public sealed class CardTemplate
{
    private readonly CardNode? _root;

    private CardTemplate(CardNode? root, IReadOnlyList<Diagnostic> diagnostics)
    {
        _root = root;
        Diagnostics = diagnostics;
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Parses a card. What is wrong with it is told in <see cref="Diagnostics"/>.</summary>
    public static CardTemplate Parse(SourceText json, FunctionTable? functions = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var diagnostics = new List<Diagnostic>();
        var root = new CardReader(json, functions, diagnostics).Read();
        return new CardTemplate(root, diagnostics);
    }

    /// <summary>Fills the card.</summary>
    /// <param name="data">What its names stand for; <c>$root</c> everywhere.</param>
    /// <param name="options">The surroundings of the evaluation.</param>
    /// <param name="host">What <c>$host</c> stands for, such as the theme.</param>
    public EvaluationResult Expand(Value data, EvaluationOptions options, Value host = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return _root is null
            ? EvaluationResult.Fail("card", Diagnostics[0].Message)
            : Expand(_root, new CardContext(data, host, options));
    }

    private static EvaluationResult Expand(CardNode node, CardContext context) => node switch
    {
        CardNode.Literal { Value: var value } => EvaluationResult.Of(value),
        CardNode.Text { Content: var text } => text.Evaluate(context),
        CardNode.List { Items: var items } => ExpandList(items, context),
        CardNode.Element element => ExpandElement(element, context),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // An item that repeats takes as many places as it has outcomes, and one that does not show takes none.
    private static EvaluationResult ExpandList(IReadOnlyList<CardNode> items, CardContext context)
    {
        var list = new ValueArray(items.Count);
        foreach (var item in items)
        {
            var result = Expand(item, context);
            if (result.Failed)
            {
                return result;
            }

            if (result.Value.AsArray() is { } many)
            {
                list.AddRange(many.AsSpan());
            }
            else if (!result.Value.IsNull)
            {
                list.Add(result.Value);
            }
        }

        return EvaluationResult.Of(list);
    }

    private static EvaluationResult ExpandElement(CardNode.Element element, CardContext context)
    {
        if (element.Data is null)
        {
            return ExpandOnce(element, context);
        }

        var data = Expand(element.Data, context);
        return data.Failed ? data
            : data.Value.AsArray() is { } items ? ExpandEach(element, items, context)
            : ExpandOnce(element, context.With(data.Value));
    }

    private static EvaluationResult ExpandEach(CardNode.Element element, ValueArray items, CardContext context)
    {
        var outcomes = new ValueArray(items.Count);
        for (var index = 0; index < items.Count; index++)
        {
            var result = ExpandOnce(element, context.With(items[index], index));
            if (result.Failed)
            {
                return result;
            }

            if (!result.Value.IsNull)
            {
                outcomes.Add(result.Value);
            }
        }

        return EvaluationResult.Of(outcomes.Count switch
        {
            0 => Value.Null,
            1 => outcomes[0],
            _ => outcomes,
        });
    }

    private static EvaluationResult ExpandOnce(CardNode.Element element, CardContext context)
    {
        if (!context.TakeStep())
        {
            return EvaluationResult.Fail("card", CardMessages.TooLarge);
        }

        if (element.When is { } when && !Shows(when, context))
        {
            return EvaluationResult.Of(Value.Null);
        }

        var properties = new ValueObject();
        foreach (var (name, node) in element.Properties)
        {
            var result = Expand(node, context);
            if (result.Failed)
            {
                return result;
            }

            properties[name] = result.Value;
        }

        return EvaluationResult.Of(properties);
    }

    // Only true shows; what fails, and every other value, hides. A literal that counts as nothing is as good as no condition.
    private static bool Shows(CardNode when, CardContext context) => when switch
    {
        CardNode.Text { Content: var text } => text.EvaluateCondition(context) is { Failed: false } result && result.Value.AsBoolean() == true,
        CardNode.Literal { Value: var value } => value.IsNull || value.AsBoolean() == false || value.AsString() is "" || value.AsNumber() is 0,
        _ => false,
    };
}
