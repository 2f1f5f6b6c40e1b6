using System.Globalization;

namespace BotTutor.Conversation.Shop;

/// <summary>Writes how long something takes: <c>2-4</c>, or <c>3</c> when both ends are the same.</summary>
internal static class DayRange
{
    public static string Write(int fewest, int most) =>
        fewest == most
            ? most.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{fewest}-{most}");
}
