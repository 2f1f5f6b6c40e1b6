namespace BotTutor.Benchmarks.Fuzz;

internal enum FuzzKind
{
    Expression,
    Text,
    Templates,
    Card,
}
