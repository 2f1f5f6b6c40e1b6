namespace BotTutor.Benchmarks;

/// <summary>Something that is measured, under the name by which it is asked for.</summary>
/// <param name="Name">Such as <c>directline-turn</c>.</param>
/// <param name="Does">What is timed, in one line.</param>
/// <param name="RunAsync">Measures.</param>
internal sealed record Bench(string Name, string Does, Func<CancellationToken, Task<IReadOnlyList<Measure>>> RunAsync);
