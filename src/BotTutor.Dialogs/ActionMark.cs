using System.Globalization;

namespace BotTutor.Dialogs;

/// <summary>
/// What an action is, in a few letters that saved conversations keep: its kind, its ids, and what it works on. Its words and its place are not part
/// of it, so that an author may change them under a conversation that stands there.
/// </summary>
internal static class ActionMark
{
    private static readonly string[] Telling = ["id", "property", "dialog", "itemsProperty", "actionId", "eventName", "condition", "url"];

    public static string Of(DialogAction action)
    {
        var json = action.Origin.Json;
        var hash = Add(2_166_136_261, action.Origin.Kind);
        hash = Add(hash, json["$designer"].AsObject()?["id"].AsString() ?? string.Empty);
        foreach (var name in Telling)
        {
            hash = Add(hash, json[name].AsString() ?? string.Empty);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    /// <summary>FNV-1a, which is the same in every process.</summary>
    private static uint Add(uint hash, string text)
    {
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16_777_619;
        }

        return (hash ^ 0xFFFF) * 16_777_619;
    }
}
