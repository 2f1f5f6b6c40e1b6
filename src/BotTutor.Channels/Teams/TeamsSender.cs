using System.Text.RegularExpressions;
using BotTutor.Channels.Sending;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Teams;

/// <summary>Sends one request once. What the platform says is read by its meaning, not by its status alone.</summary>
internal sealed partial class TeamsSender(string channelId, TeamsConnector connector, IOptions<TeamsOptions> options) : IChannelSender
{
    /// <summary>The platform lets a bot say about 8 things in 2 seconds and 60 in 30 in one conversation; these two numbers stay below both.</summary>
    private const int ConversationBurst = 4;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(550);

    /// <summary>How long a bot that may not sign in waits for somebody to put it right.</summary>
    private static readonly TimeSpan SignInWait = TimeSpan.FromMinutes(1);

    public string ChannelId => channelId;

    public ChannelPace Pace { get; } = new(options.Value.PerSecond, Between, ConversationBurst);

    public async Task<Delivery> SendAsync(ConversationKey conversation, OutboundRequest request, IDeliveredIds earlier, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(earlier);
        try
        {
            return await SendAsync(conversation, TeamsRequest.Read(request.Json), earlier, cancellationToken);
        }
        catch (TeamsSignInException refused)
        {
            return new Delivery.Later($"The bot may not sign in. {refused.Message}", SignInWait, WholeBot: true);
        }
        catch (HttpRequestException broken) when (broken.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return new Delivery.Later($"The platform cannot be reached: {broken.HttpRequestError}");
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

    private async Task<Delivery> SendAsync(ConversationKey conversation, TeamsRequest request, IDeliveredIds earlier, CancellationToken cancellationToken)
    {
        if (options.Value.HasApp && !request.ServiceUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return new Delivery.Refused($"The bot's token is not sent to '{request.ServiceUrl}', which is not https.");
        }

        var changed = request.Changes is { } id ? await NameAsync(id, earlier, cancellationToken) : null;
        if (request.Changes is not null && changed is null)
        {
            // What should be changed never arrived: it is said anew, or there is nothing to take away.
            return await OtherwiseAsync(conversation, request, new Delivery.Sent(null), earlier, cancellationToken);
        }

        var answer = await connector.CallAsync(MethodOf(request.Kind), request.ServiceUrl, conversation.Conversation, changed, request.Activity, cancellationToken);
        return answer.IsOk ? new Delivery.Sent(answer.Id ?? changed)
            : IsGone(answer) && request.Kind is TeamsRequestKind.Remove ? new Delivery.Sent(null)
            : IsGone(answer) || IsAboutContent(answer) ? await OtherwiseAsync(conversation, request, Read(answer), earlier, cancellationToken)
            : Read(answer);
    }

    private async Task<Delivery> OtherwiseAsync(ConversationKey conversation, TeamsRequest request, Delivery none, IDeliveredIds earlier, CancellationToken cancellationToken) =>
        request.Otherwise is { } other ? await SendAsync(conversation, other, earlier, cancellationToken) : none;

    private static Delivery Read(TeamsAnswer answer) => answer.Status switch
    {
        401 => new Delivery.Later($"The bot's token is refused; see that the Azure Bot has the app id of Channels:Teams:AppId. {answer.Words}", SignInWait, WholeBot: true),
        403 => new Delivery.Unreachable(answer.Words),
        404 when !IsGone(answer) => new Delivery.Unreachable(answer.Words),
        429 or 412 => new Delivery.Later(answer.Words, answer.RetryAfter),
        502 or 504 => new Delivery.Unknown(answer.Words),
        >= 500 and not 501 => new Delivery.Later(answer.Words, answer.RetryAfter),
        _ => new Delivery.Refused(answer.Words),
    };

    private static bool IsGone(TeamsAnswer answer) =>
        answer.Status is 404 or 400 && answer.Code.Contains("ActivityNotFoundInConversation", StringComparison.OrdinalIgnoreCase);

    private static bool IsAboutContent(TeamsAnswer answer) => answer.Status is 400 or 413;

    private static HttpMethod MethodOf(TeamsRequestKind kind) => kind switch
    {
        TeamsRequestKind.Change => HttpMethod.Put,
        TeamsRequestKind.Remove => HttpMethod.Delete,
        _ => HttpMethod.Post,
    };

    /// <summary>A dialog may name what the house has said, or by the platform's own id the card that was pressed.</summary>
    private static async Task<string?> NameAsync(string activityId, IDeliveredIds earlier, CancellationToken cancellationToken) =>
        await earlier.FindAsync(activityId, cancellationToken) ?? (Ours().IsMatch(activityId) ? null : activityId);

    [GeneratedRegex(@"^\d+\.\d+\z")]
    private static partial Regex Ours();
}
