using System.Globalization;

namespace BotTutor.Channels.Telegram;

/// <summary>What the notes are called.</summary>
internal static class TelegramNoteKeys
{
    public const string Albums = "album/";

    /// <summary>What stands behind a button that does not fit into it.</summary>
    public static string Button(string code) => $"button/{code}";

    public static string Poll(string id) => $"poll/{id}";

    /// <summary>Whether a keyboard stands under the writing line of a chat.</summary>
    public static string Keyboard(string conversation) => $"keyboard/{conversation}";

    public static string AlbumPart(string group, long message) => string.Create(CultureInfo.InvariantCulture, $"{Albums}{group}/{message:D19}");
}
