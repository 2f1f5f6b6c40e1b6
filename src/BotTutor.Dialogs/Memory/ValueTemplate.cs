using BotTutor.Expressions;

namespace BotTutor.Dialogs.Memory;

/// <summary>JSON with expressions in its texts.</summary>
internal abstract class ValueTemplate
{
    public abstract Value In(DialogMemory memory);

    /// <summary>A value that is the same each time, copied each time.</summary>
    internal sealed class Literal(Value value) : ValueTemplate
    {
        public override Value In(DialogMemory memory) => value.DeepClone();

        public override string ToString() => value.ToString();
    }

    internal sealed class Computed(Formula formula, string written) : ValueTemplate
    {
        public Formula Formula => formula;

        public override Value In(DialogMemory memory)
        {
            var result = formula.Try(memory);
            return result.Failed ? written : result.Value.DeepClone();
        }

        public override string ToString() => written;
    }

    internal sealed class Items(IReadOnlyList<ValueTemplate> items) : ValueTemplate
    {
        public override Value In(DialogMemory memory)
        {
            var array = new ValueArray();
            foreach (var item in items)
            {
                array.Add(item.In(memory));
            }

            return array;
        }

        public override string ToString() => $"[{string.Join(", ", items)}]";
    }

    internal sealed class Properties(IReadOnlyList<KeyValuePair<string, ValueTemplate>> properties) : ValueTemplate
    {
        public override Value In(DialogMemory memory)
        {
            var value = new ValueObject();
            foreach (var (name, item) in properties)
            {
                value[name] = item.In(memory);
            }

            return value;
        }

        public override string ToString() => $"{{{string.Join(", ", properties.Select(pair => $"\"{pair.Key}\": {pair.Value}"))}}}";
    }
}
