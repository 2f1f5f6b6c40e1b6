namespace BotTutor.Expressions.BuiltIn;

/// <summary>Time zones by their names, those of Windows (<c>Pacific Standard Time</c>) and those of the rest (<c>Asia/Jakarta</c>).</summary>
internal static class TimeZones
{
    public const string Wanted = "the name of a time zone, such as Asia/Jakarta or SE Asia Standard Time";

    public static TimeZoneInfo? Find(string? name) =>
        name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
}
