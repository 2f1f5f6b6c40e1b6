using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotTutor.Channels.Teams.Endpoints;

/// <summary>Where the platform brings activities. It is told that one was taken once it is stored, and not before.</summary>
public static partial class TeamsMessages
{
    private const int MostBytes = 512 * 1_024;

    private static readonly JsonWebTokenHandler Tokens = new();

    /// <summary>What a reverse proxy on this machine says of whom it stands for.</summary>
    private static readonly string[] ProxyHeaders = ["X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Original-For"];

    public static IEndpointRouteBuilder MapTeams(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/messages", HandleAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes)).WithName(nameof(TeamsMessages));
        return routes;
    }

    internal static async Task<IResult> HandleAsync(
        HttpContext http,
        TeamsAdapter adapter,
        TeamsReception reception,
        IOptions<TeamsOptions> options,
        TimeProvider clock,
        ILogger<TeamsAdapter> log,
        CancellationToken cancellationToken)
    {
        // A page in somebody's browser may send other types across origins without asking.
        if (!http.Request.HasJsonContentType())
        {
            return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }

        using var body = new StreamReader(http.Request.Body, Encoding.UTF8);
        if (ActivityJson.TryRead(await body.ReadToEndAsync(cancellationToken)) is not { } sent || !TeamsInbound.IsWhole(sent))
        {
            return TypedResults.BadRequest();
        }

        if (!TeamsChannel.All.Contains(sent.ChannelId))
        {
            OtherChannel(log, sent.ChannelId);
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (!options.Value.HasApp && !IsOurs(http, sent, options.Value))
        {
            Stranger(log, http.Connection.RemoteIpAddress);
            return TypedResults.Unauthorized();
        }

        if (await AuthenticateAsync(http, adapter, sent, options.Value, clock, log, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var answer = await reception.ReceiveAsync(sent, cancellationToken);
        return answer is null ? TypedResults.Ok() : Results.Text(answer.BodyJson, "application/json", Encoding.UTF8, answer.Status);
    }

    /// <returns>How the request is refused; <see langword="null"/> when it is the platform's.</returns>
    private static async Task<IResult?> AuthenticateAsync(
        HttpContext http, TeamsAdapter adapter, Activity sent, TeamsOptions options, TimeProvider clock, ILogger log, CancellationToken cancellationToken)
    {
        try
        {
            await adapter.AuthenticateAsync(options.HasApp ? http.Request.Headers.Authorization.ToString() : null, sent, cancellationToken);
            return null;
        }
        catch (Exception forged) when (forged is UnauthorizedAccessException or SecurityTokenException or ArgumentException)
        {
            Complain(log, forged.Message, http.Request.Headers.Authorization.ToString(), clock.GetUtcNow());
            return TypedResults.Unauthorized();
        }
        catch (InvalidOperationException unreachable)
        {
            NoKeys(log, options.OpenIdMetadata, unreachable.Message);
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>The SDK does not say apart what a wrong clock makes of a good token, so the token itself is looked at.</summary>
    private static void Complain(ILogger log, string reason, string authorization, DateTimeOffset now)
    {
        var written = authorization.Split(' ')[^1];
        if (!Tokens.CanReadToken(written) || Tokens.ReadToken(written) is not { } token)
        {
            Forged(log, reason);
        }
        else if (token.ValidTo < now)
        {
            Expired(log, now, token.ValidTo);
        }
        else if (token.ValidFrom > now)
        {
            Early(log, now, token.ValidFrom);
        }
        else
        {
            Forged(log, reason);
        }
    }

    /// <summary>Without an app id there is nothing to prove: only this machine is believed, and answered only on this machine.</summary>
    private static bool IsOurs(HttpContext http, Activity sent, TeamsOptions options) =>
        options.Open
        || (http.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
            && !Array.Exists(ProxyHeaders, header => http.Request.Headers.ContainsKey(header))
            && new Uri(sent.ServiceUrl).IsLoopback);

    [LoggerMessage(LogLevel.Warning, "A request of the channel '{Channel}' to /api/messages is refused: only msteams and emulator are served there.")]
    private static partial void OtherChannel(ILogger log, string channel);

    [LoggerMessage(LogLevel.Warning, "{Address} called /api/messages, but without Channels:Teams:AppId only this machine may. For Teams set Channels:Teams:AppId and Channels:Teams:Password; for a network of your own set Channels:Teams:Open=true.")]
    private static partial void Stranger(ILogger log, IPAddress? address);

    [LoggerMessage(LogLevel.Warning, "A request to /api/messages is refused: its token ended at {End:O}, and it is {Now:O} here. If it was Teams, the clock of this machine is wrong: set it right (timedatectl set-ntp true).")]
    private static partial void Expired(ILogger log, DateTimeOffset now, DateTime end);

    [LoggerMessage(LogLevel.Warning, "A request to /api/messages is refused: its token is good only from {Begin:O}, and it is {Now:O} here. If it was Teams, the clock of this machine is wrong: set it right (timedatectl set-ntp true).")]
    private static partial void Early(ILogger log, DateTimeOffset now, DateTime begin);

    [LoggerMessage(LogLevel.Warning, "A request to /api/messages is refused: it has no token of the platform for this bot ({Reason}). If it was Teams, see that Channels:Teams:AppId is the 'Microsoft App ID' that the Azure Bot shows under Configuration.")]
    private static partial void Forged(ILogger log, string reason);

    [LoggerMessage(LogLevel.Error, "A request to /api/messages cannot be proved: the platform's keys at {Address} cannot be read ({Reason}). See that this machine can open that address.")]
    private static partial void NoKeys(ILogger log, Uri address, string reason);
}
