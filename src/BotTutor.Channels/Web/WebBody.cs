using System.Buffers;
using System.Text;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Web;

/// <summary>Reads a request's body, but no more of it than is allowed.</summary>
internal static class WebBody
{
    /// <returns>The text, or <see langword="null"/> when it is longer than <paramref name="most"/> bytes.</returns>
    public static async Task<string?> TextAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        // One byte more than allowed shows that there is more, without reading what there is.
        var wanted = most + 1;
        var buffer = ArrayPool<byte>.Shared.Rent(wanted);
        try
        {
            var length = await body.ReadAtLeastAsync(buffer.AsMemory(0, wanted), wanted, throwOnEndOfStream: false, cancellationToken);
            return length > most ? null : Encoding.UTF8.GetString(buffer, 0, length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads the activity that a page or a bot posts.</summary>
    public static async Task<(Activity? Activity, DirectLineError? Error)> ActivityAsync(Stream body, int most, CancellationToken cancellationToken) =>
        await TextAsync(body, most, cancellationToken) is not { } json ? (null, DirectLineError.TooLarge($"An activity may have {most} bytes."))
        : ActivityJson.TryRead(json) is { } activity ? (activity, null)
        : (null, DirectLineError.BadArgument("The body should be an activity as a JSON object."));
}
