using System.Globalization;

namespace BotTutor.Storage.Web;

/// <summary>The id of an activity in the web chat, <c>conversation|0000001</c>, from which a client reads where it stands.</summary>
internal static class WebActivityId
{
    public static string Of(string conversation, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversation}|{number:D7}");

    /// <returns>The number, or <see langword="null"/> when the id is not one of this conversation.</returns>
    public static long? NumberIn(string conversation, string id) =>
        id.StartsWith(conversation, StringComparison.Ordinal)
            && id.AsSpan(conversation.Length) is ['|', .. var digits]
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
