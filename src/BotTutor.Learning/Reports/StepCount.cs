using BotTutor.Learning.Progress;

namespace BotTutor.Learning.Reports;

/// <summary>How many finished a step, and how many of them by passing it over.</summary>
public sealed record StepCount(Step Step, int Finished, int Skipped);
