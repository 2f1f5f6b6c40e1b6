using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotTutor.Channels.Sending;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Telegram;

/// <summary>Sends one request once. What the platform says is read by its meaning, not by its status alone.</summary>
internal sealed partial class TelegramSender(
    TelegramBots bots, TelegramApi api, IOptions<TelegramOptions> options, IServiceScopeFactory scopes, TimeProvider clock) : IChannelSender
{
    private const int ChatBurst = 20;

    /// <summary>How long a bot whose token is refused waits for somebody to put it right.</summary>
    private static readonly TimeSpan WrongTokenWait = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan PollsAreKept = TimeSpan.FromDays(30);

    public string ChannelId => TelegramChannel.Id;

    /// <summary>Gets what the platform's makers advise: about one a second and chat, more at once. Where it wants less, it says how long to wait.</summary>
    public ChannelPace Pace { get; } = new(options.Value.PerSecond, TimeSpan.FromSeconds(1), ChatBurst);

    public async Task<Delivery> SendAsync(ConversationKey conversation, OutboundRequest request, IDeliveredIds earlier, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(earlier);
        if (bots.Find(conversation.Bot) is not { } bot)
        {
            return new Delivery.Refused($"The bot '{conversation.Bot}' is no longer on Telegram.");
        }

        try
        {
            return await SendAsync(bot, conversation, request.ActivityId, TelegramRequest.Read(request.Json), earlier, cancellationToken);
        }
        catch (HttpRequestException broken) when (broken.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            return new Delivery.Later($"Telegram cannot be reached: {broken.HttpRequestError}");
        }
        catch (HttpRequestException broken)
        {
            return new Delivery.Unknown($"The line broke: {broken.HttpRequestError}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Delivery.Unknown("No answer came in time.");
        }
    }

    private async Task<Delivery> SendAsync(
        TelegramBot bot, ConversationKey conversation, string activityId, TelegramRequest request, IDeliveredIds earlier, CancellationToken cancellationToken)
    {
        var body = (JsonObject)request.Body.DeepClone();
        if (request.Changes is { } changed && !await NameMessageAsync(body, changed, earlier, cancellationToken))
        {
            // What should be changed never arrived: it is said anew, or there is nothing to take away.
            return request.Otherwise is { } anew
                ? await SendAsync(bot, conversation, activityId, anew, earlier, cancellationToken)
                : new Delivery.Sent(null);
        }

        var answer = await api.CallAsync(bot, request.Method, body, cancellationToken);
        if (answer.IsOk)
        {
            await RememberPollAsync(conversation, activityId, answer.Result!, cancellationToken);
            return new Delivery.Sent(MessageId(answer.Result!));
        }

        if (CannotParse(answer) && PlainOf(body) is { } plain)
        {
            return await SendAsync(bot, conversation, activityId, request with { Body = plain }, earlier, cancellationToken);
        }

        return request.Otherwise is { } other && IsAboutContent(answer)
            ? await SendAsync(bot, conversation, activityId, other, earlier, cancellationToken)
            : Read(conversation, answer);
    }

    private static Delivery Read(ConversationKey conversation, TelegramAnswer answer) => answer switch
    {
        { MovedTo: { } chat } => new Delivery.Moved(TelegramChannel.Moved(conversation.Conversation, chat)),
        { Status: 429 } => new Delivery.Later(answer.Description, answer.RetryAfter),
        _ when IsUnknownMethod(answer) => new Delivery.Refused(answer.Description),
        { Status: 401 or 404 } => new Delivery.Later($"The token is refused: {answer.Description}", WrongTokenWait, WholeBot: true),
        { Status: 403 } => new Delivery.Unreachable(answer.Description),
        { Status: 502 or 504 } => new Delivery.Unknown(answer.Description),
        { Status: >= 500 or 409 } => new Delivery.Later(answer.Description),
        _ when Says(answer, "chat not found") => new Delivery.Unreachable(answer.Description),

        // It is as it should be: an earlier try had arrived, or somebody was faster.
        _ when Says(answer, "message is not modified") || Says(answer, "message to delete not found") => new Delivery.Sent(null),
        _ => new Delivery.Refused(answer.Description),
    };

    private static bool CannotParse(TelegramAnswer answer) => answer.Status == 400 && Says(answer, "can't parse entities");

    private static bool IsAboutContent(TelegramAnswer answer) => IsUnknownMethod(answer)
        || (answer is { Status: 400 or 413, MovedTo: null }
            && !Says(answer, "chat not found")
            && !Says(answer, "message is not modified")
            && !Says(answer, "message thread not found"));

    /// <summary>A server that does not have everything, unlike one that does not know the token.</summary>
    private static bool IsUnknownMethod(TelegramAnswer answer) => answer.Status == 404 && Says(answer, "method not found");

    private static bool Says(TelegramAnswer answer, string words) => answer.Description.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static async Task<bool> NameMessageAsync(JsonObject body, string activityId, IDeliveredIds earlier, CancellationToken cancellationToken)
    {
        if (await earlier.FindAsync(activityId, cancellationToken) is not { } id || !long.TryParse(id, CultureInfo.InvariantCulture, out var message))
        {
            return false;
        }

        body["message_id"] = message;
        return true;
    }

    private static string? MessageId(JsonNode result) => result switch
    {
        JsonObject message => message["message_id"]?.ToJsonString(),
        JsonArray { Count: > 0 } album => album[0]?["message_id"]?.ToJsonString(),
        _ => null,
    };

    /// <summary>The same words without any markup, should the platform ever refuse ours: said plainly is better than not said.</summary>
    private static JsonObject? PlainOf(JsonObject body)
    {
        if (body["parse_mode"] is null)
        {
            return null;
        }

        var plain = (JsonObject)body.DeepClone();
        plain.Remove("parse_mode");
        foreach (var name in new[] { "text", "caption" })
        {
            if (plain[name] is { } html)
            {
                plain[name] = WebUtility.HtmlDecode(Tag().Replace(html.GetValue<string>(), ""));
            }
        }

        return plain;
    }

    /// <summary>An answer to a poll names only the poll; where it was asked is remembered here.</summary>
    private async Task RememberPollAsync(ConversationKey conversation, string activityId, JsonNode result, CancellationToken cancellationToken)
    {
        if ((result as JsonObject)?["poll"] is not JsonObject poll)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var notes = scope.ServiceProvider.GetRequiredService<ITelegramNotes>();
        var asked = new JsonObject
        {
            ["quiz"] = activityId,
            ["options"] = new JsonArray([.. poll["options"]!.AsArray().Select(option => option!["text"]?.DeepClone())]),
        };
        await notes.PutAsync(
            new TelegramNote(conversation.Bot, TelegramNoteKeys.Poll((string)poll["id"]!), conversation.Conversation, null, asked.ToJsonString(), clock.GetUtcNow() + PollsAreKept),
            cancellationToken);
        await notes.SaveAsync(cancellationToken);
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
