using BotTutor.Expressions;

namespace BotTutor.Dialogs.Testing;

/// <summary>Chance that a script can set by the event <c>SetTestOptions</c>: to a seed, or to one number.</summary>
internal sealed class ScriptChance : Random
{
    private Random _inner = new(1);
    private long? _seed;

    /// <summary>Gets or sets the state in which the options stand.</summary>
    public BotState? State { get; set; }

    private Random Inner
    {
        get
        {
            if (Options["randomSeed"].AsInteger() is { } seed && seed != _seed)
            {
                (_inner, _seed) = (new Random((int)seed), seed);
            }

            return _inner;
        }
    }

    private ValueObject Options => State?.Conversation["TestOptions"].AsObject() ?? [];

    public override long NextInt64(long minValue, long maxValue) =>
        Options["randomValue"].AsInteger() is { } value && maxValue > minValue ? minValue + (value % (maxValue - minValue)) : Inner.NextInt64(minValue, maxValue);

    public override int Next(int minValue, int maxValue) => (int)NextInt64(minValue, maxValue);

    public override int Next(int maxValue) => Next(0, maxValue);

    public override int Next() => Inner.Next();

    public override double NextDouble() => Inner.NextDouble();
}
