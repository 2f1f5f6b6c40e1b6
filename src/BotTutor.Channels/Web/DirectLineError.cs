using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace BotTutor.Channels.Web;

/// <summary>A refusal in the shape that Direct Line clients read: <c>{"error":{"code","message"}}</c>.</summary>
internal sealed class DirectLineError(int status, string code, string message) : IResult, IStatusCodeHttpResult
{
    public int? StatusCode => status;

    public string Code => code;

    public string Message => message;

    public TimeSpan? RetryAfter { get; init; }

    public static DirectLineError BadArgument(string message) => new(StatusCodes.Status400BadRequest, nameof(BadArgument), message);

    public static DirectLineError TooLarge(string message) => new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", message);

    public static DirectLineError Unauthorized() =>
        new(StatusCodes.Status401Unauthorized, nameof(Unauthorized), "Send the header 'Authorization: Bearer <token>'.");

    public static DirectLineError Forbidden(string message) => new(StatusCodes.Status403Forbidden, nameof(Forbidden), message);

    public static DirectLineError TokenExpired() =>
        new(StatusCodes.Status403Forbidden, nameof(TokenExpired), "The token has expired. Refresh it in time, or resume the conversation.");

    public static DirectLineError NotFound(string what) => new(StatusCodes.Status404NotFound, nameof(NotFound), $"There is no such {what}.");

    public static DirectLineError TooMany(TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, "RateLimited", "Too many requests. Wait a moment and try again.") { RetryAfter = retryAfter };

    /// <summary>What was sent cannot be kept just now; a page shows it as not sent and lets it be sent again.</summary>
    public static DirectLineError Busy(bool inEnglish) => new(
        StatusCodes.Status503ServiceUnavailable,
        nameof(Busy),
        inEnglish ? "Sorry, we cannot take this just now. Please send it again in a moment." : "Maaf, ini belum bisa kami terima. Silakan kirim lagi sebentar lagi, ya.")
    {
        RetryAfter = TimeSpan.FromSeconds(2),
    };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);

        httpContext.Response.StatusCode = status;
        if (RetryAfter is { } wait)
        {
            httpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        return httpContext.Response.WriteAsJsonAsync(new Body(new Fault(code, message)), httpContext.RequestAborted);
    }

    private sealed record Body(Fault Error);

    private sealed record Fault(string Code, string Message);
}
