namespace BotTutor.Benchmarks.Fuzz;

internal enum FuzzOutcome
{
    Value,
    Error,
    Diagnostic,
}
