using BotTutor.Expressions.Functions;
using static BotTutor.Expressions.Functions.ValueTypes;

namespace BotTutor.Expressions.BuiltIn;

/// <summary>The functions that read or change objects. What they change is a copy; memory stays as it was.</summary>
internal static class ObjectFunctions
{
    private const string AnObject = "an object";

    public static FunctionTable Table { get; } = new()
    {
        { "json", Any, [Text], Json },
        { "addProperty", Any, [Any, Text, Any], AddProperty },
        { "setProperty", Any, [Any, Text, Any], SetProperty },
        { "removeProperty", Any, [Any, Text], RemoveProperty },
        { "merge", Any, Arity.AtLeast(1), Any, Merge },
    };

    private static EvaluationResult Json(Arguments arguments) =>
        arguments.TextOrNothing(0) is not { } text ? arguments.Expected(0, "a text")
        : arguments[0].IsNull ? EvaluationResult.Of(Value.Null)
        : LooseJson.TryRead(text) is { } value ? EvaluationResult.Of(value)
        : arguments.Expected(0, "JSON");

    private static EvaluationResult AddProperty(Arguments arguments)
    {
        if (arguments.Properties(0) is { } owner && arguments.Text(1) is { } name && owner.Has(name))
        {
            return arguments.Expected(1, "the name of a property that the object does not have yet");
        }

        return SetProperty(arguments);
    }

    private static EvaluationResult SetProperty(Arguments arguments)
    {
        if (arguments.Properties(0) is not { } owner)
        {
            return arguments.Expected(0, AnObject);
        }

        if (arguments.Text(1) is not { } name)
        {
            return arguments.Expected(1, "a text");
        }

        var changed = owner.Clone();
        changed[name] = arguments[2];
        return EvaluationResult.Of(changed);
    }

    private static EvaluationResult RemoveProperty(Arguments arguments)
    {
        if (arguments.Properties(0) is not { } owner)
        {
            return arguments.Expected(0, AnObject);
        }

        if (arguments.Text(1) is not { } name)
        {
            return arguments.Expected(1, "a text");
        }

        var changed = owner.Clone();
        return changed.Remove(name) ? EvaluationResult.Of(changed) : arguments.Expected(1, "the name of a property that the object has");
    }

    private static EvaluationResult Merge(Arguments arguments)
    {
        var merged = new ValueObject();
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments.Properties(index) is { } properties)
            {
                Merge(merged, properties);
            }
            else if (arguments.Array(index) is { } list && list.All(item => item.IsObject))
            {
                foreach (var item in list)
                {
                    Merge(merged, item.AsObject()!);
                }
            }
            else
            {
                return arguments.Expected(index, "an object or an array of objects");
            }
        }

        return EvaluationResult.Of(merged);
    }

    private static void Merge(ValueObject into, ValueObject from)
    {
        foreach (var (name, value) in from)
        {
            if (value.AsObject() is { } added && into[name].AsObject() is { } there)
            {
                var both = there.Clone();
                Merge(both, added);
                into[name] = both;
            }
            else if (!value.IsNull || !into.Has(name))
            {
                into[name] = value;
            }
        }
    }
}
