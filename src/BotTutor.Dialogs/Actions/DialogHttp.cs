using System.Net;

namespace BotTutor.Dialogs.Actions;

/// <summary>The way of dialogs to the network. The client must not follow redirections by itself: they are followed here, as far as they are allowed.</summary>
public sealed class DialogHttp(HttpClient client)
{
    private const int MostRedirections = 5;

    /// <summary>Sends a request, and follows where the answer to a GET leads.</summary>
    /// <exception cref="DialogFault">It leads to a host that is not allowed.</exception>
    internal async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, DialogLimits limits, Origin origin, CancellationToken cancellationToken)
    {
        var response = await SendOnceAsync(request, limits, origin, cancellationToken);
        for (var hop = 0; hop < MostRedirections && request.Method == HttpMethod.Get && Redirection(response) is { } next; hop++)
        {
            response.Dispose();
            using var following = new HttpRequestMessage(HttpMethod.Get, next);
            foreach (var (name, values) in next.Host == request.RequestUri!.Host ? request.Headers.ToList() : [])
            {
                following.Headers.TryAddWithoutValidation(name, values);
            }

            response = await SendOnceAsync(following, limits, origin, cancellationToken);
        }

        return response;
    }

    private Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, DialogLimits limits, Origin origin, CancellationToken cancellationToken) =>
        limits.Allows(request.RequestUri!)
            ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : throw new DialogFault("NetworkNotAllowed", $"This bot may not ask {request.RequestUri!.Host}.", origin) { Limit = LimitNames.Network };

    private static Uri? Redirection(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && response.Headers.Location is { } location
        && new Uri(response.RequestMessage!.RequestUri!, location) is { Scheme: "http" or "https" } next
            ? next
            : null;
}
