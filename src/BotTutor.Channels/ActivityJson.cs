using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BotTutor.Channels;

/// <summary>The one JSON form of an activity, on the wire and in the database. No other file of the channels knows Newtonsoft.</summary>
public static class ActivityJson
{
    /// <summary>Deeper nesting than any card has; a stack is not spent on more.</summary>
    private const int MaximumDepth = 64;

    private static readonly JsonSerializerSettings Settings = new()
    {
        // A text that looks like a date stays the text that was written.
        DateParseHandling = DateParseHandling.None,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = MaximumDepth,
    };

    public static string Write(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return JsonConvert.SerializeObject(activity, Formatting.None, Settings);
    }

    /// <summary>Reads JSON that this house wrote.</summary>
    /// <exception cref="FormatException">The text is not an activity.</exception>
    public static Activity Read(string json) =>
        TryRead(json) ?? throw new FormatException("The stored text is not an activity.");

    /// <returns>The activity, or <see langword="null"/> when the text is not one.</returns>
    public static Activity? TryRead(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<Activity>(json, Settings);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
