namespace BotTutor.Dialogs;

/// <summary>Chance for many threads, seeded by the system once for each thread.</summary>
internal sealed class SharedChance : Random
{
    [ThreadStatic]
    private static Random? _own;

    public static SharedChance Instance { get; } = new();

    private static Random Own => _own ??= new Random();

    public override int Next() => Own.Next();

    public override int Next(int maxValue) => Own.Next(maxValue);

    public override int Next(int minValue, int maxValue) => Own.Next(minValue, maxValue);

    public override long NextInt64(long minValue, long maxValue) => Own.NextInt64(minValue, maxValue);

    public override double NextDouble() => Own.NextDouble();

    public override void NextBytes(byte[] buffer) => Own.NextBytes(buffer);

    public override void NextBytes(Span<byte> buffer) => Own.NextBytes(buffer);
}
