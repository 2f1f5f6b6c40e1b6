using BotTutor.Expressions;

namespace BotTutor.LanguageGeneration.Compilation;

/// <summary>A property of a structure, or an expression whose properties are taken over when it has no name.</summary>
internal sealed record StructureProperty(string? Name, Body[] Values)
{
    public static EvaluationResult Build(string type, StructureProperty[] properties, TemplateRun run, IMemory scope)
    {
        var built = new ValueObject { { "lgType", type } };
        foreach (var property in properties)
        {
            var value = property.Evaluate(run, scope);
            if (value.Failed)
            {
                return value;
            }

            if (property.Name is { } name)
            {
                built[name] = value.Value;
            }
            else if (value.Value.AsObject() is { } taken)
            {
                TakeOver(built, taken);
            }
        }

        return EvaluationResult.Of(built);
    }

    // What the structure says itself stays.
    private static void TakeOver(ValueObject built, ValueObject taken)
    {
        foreach (var (name, value) in taken)
        {
            if (!built.Has(name))
            {
                built[name] = value;
            }
        }
    }

    private EvaluationResult Evaluate(TemplateRun run, IMemory scope)
    {
        if (Values is [var only])
        {
            return only(run, scope);
        }

        var list = new ValueArray(Values.Length);
        foreach (var body in Values)
        {
            var value = body(run, scope);
            if (value.Failed)
            {
                return value;
            }

            list.Add(value.Value);
        }

        return EvaluationResult.Of(list);
    }
}
