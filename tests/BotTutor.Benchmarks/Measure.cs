namespace BotTutor.Benchmarks;

/// <summary>A row of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The figure with its unit.</param>
/// <param name="Aim">What it should reach; empty where nothing is promised.</param>
internal sealed record Measure(string What, string Value, string Aim = "");
