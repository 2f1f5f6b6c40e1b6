using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Telegram.Bot.Types;

namespace BotTutor.Channels.Telegram.Endpoints;

/// <summary>Where the platform brings updates. It is told that one was taken once it is stored, and not before.</summary>
public static partial class TelegramWebhook
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";
    private const int MostBytes = 1_024 * 1_024;

    public static IEndpointRouteBuilder MapTelegram(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/telegram/{botId}", HandleAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes)).WithName(nameof(TelegramWebhook));
        return routes;
    }

    internal static async Task<Results<Ok, NotFound, UnauthorizedHttpResult>> HandleAsync(
        string botId,
        HttpRequest request,
        TelegramBots bots,
        TelegramPresses presses,
        TelegramReception reception,
        ILogger<TelegramBot> log,
        CancellationToken cancellationToken)
    {
        if (bots.Find(botId) is not { Mode: TelegramMode.Webhook } bot)
        {
            return TypedResults.NotFound();
        }

        if (!IsSecret(request.Headers[SecretHeader].ToString(), bot.Secret))
        {
            WrongSecret(log, botId);
            return TypedResults.Unauthorized();
        }

        Update update;
        try
        {
            update = await TelegramUpdates.ReadAsync(request.Body, cancellationToken);
        }
        catch (JsonException unknown)
        {
            // Refused, it would be brought again for a day.
            NotRead(log, botId, unknown.Path, unknown);
            return TypedResults.Ok();
        }

        presses.AnswerAtOnce(bot, update);
        await reception.ReceiveAsync(bot, update, cancellationToken);
        return TypedResults.Ok();
    }

    /// <summary>Compares in a time that does not tell how much was right.</summary>
    private static bool IsSecret(string presented, string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented), Encoding.UTF8.GetBytes(secret));

    [LoggerMessage(LogLevel.Warning, "Somebody called the webhook of {Bot} without its secret. If it was Telegram, the secret has changed: start the host again, which tells Telegram the present one.")]
    private static partial void WrongSecret(ILogger log, string bot);

    [LoggerMessage(LogLevel.Error, "An update for {Bot} cannot be read at {Path} and is passed over.")]
    private static partial void NotRead(ILogger log, string bot, string? path, Exception failure);
}
