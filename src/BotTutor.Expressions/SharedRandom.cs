namespace BotTutor.Expressions;

/// <summary>Chance from a seed, safe for many threads: the same seed and the same order of draws bring the same numbers.</summary>
public sealed class SharedRandom(int seed) : Random
{
    private readonly Lock _lock = new();
    private readonly Random _random = new(seed);

    public override int Next()
    {
        lock (_lock)
        {
            return _random.Next();
        }
    }

    public override int Next(int maxValue)
    {
        lock (_lock)
        {
            return _random.Next(maxValue);
        }
    }

    public override int Next(int minValue, int maxValue)
    {
        lock (_lock)
        {
            return _random.Next(minValue, maxValue);
        }
    }

    public override long NextInt64(long minValue, long maxValue)
    {
        lock (_lock)
        {
            return _random.NextInt64(minValue, maxValue);
        }
    }

    public override double NextDouble()
    {
        lock (_lock)
        {
            return _random.NextDouble();
        }
    }

    public override void NextBytes(Span<byte> buffer)
    {
        lock (_lock)
        {
            _random.NextBytes(buffer);
        }
    }

    protected override double Sample() => NextDouble();
}
