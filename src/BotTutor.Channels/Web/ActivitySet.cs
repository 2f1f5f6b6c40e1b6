using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace BotTutor.Channels.Web;

/// <summary>The body of a poll's answer and of a stream's frame: activities in order, and the watermark after them.</summary>
internal static class ActivitySet
{
    /// <summary>How many activities are read at a time. Whoever wants more asks again.</summary>
    public const int Most = 100;

    public static ReadOnlyMemory<byte> Write(WebActivities activities) => Write(activities.Json, activities.Watermark);

    public static ReadOnlyMemory<byte> Write(IReadOnlyList<string> activities, long watermark)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("activities"u8);
            foreach (var json in activities)
            {
                // Written by this house; what it holds was checked on its way in.
                writer.WriteRawValue(json, skipInputValidation: true);
            }

            writer.WriteEndArray();
            writer.WriteString("watermark"u8, watermark.ToString(CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
