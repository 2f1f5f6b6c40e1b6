namespace BotTutor.Expressions.BuiltIn;

/// <summary>What time is counted in.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
