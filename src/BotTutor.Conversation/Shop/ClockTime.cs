using System.Globalization;

namespace BotTutor.Conversation.Shop;

/// <summary>Writes times as shops here do: <c>08.00</c>.</summary>
internal static class ClockTime
{
    public static string Write(DateTimeOffset moment) => Write(TimeOnly.FromDateTime(moment.DateTime));

    public static string Write(TimeOnly time) => time.ToString("HH'.'mm", CultureInfo.InvariantCulture);
}
