namespace BotTutor.Learning.Reviews;

/// <summary>What the formulas keep of how well something is remembered.</summary>
/// <param name="Stability">In days: after so many the chance to remember is 90 %.</param>
/// <param name="Difficulty">From 1, easy, to 10.</param>
public readonly record struct MemoryTrace(double Stability, double Difficulty);
