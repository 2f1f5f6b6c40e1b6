using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Teams;

/// <summary>Calls the platform once, in the bot's name.</summary>
internal sealed class TeamsConnector(IHttpClientFactory clients, TeamsTokens tokens, IOptions<TeamsOptions> options)
{
    public const string ClientName = "teams";

    /// <param name="method">POST says, PUT changes, DELETE removes.</param>
    /// <param name="serviceUrl">Where the platform is.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="activityId">The activity that is changed or removed, by the platform's id.</param>
    /// <param name="activity">What is said.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="TeamsSignInException">The bot may not sign in.</exception>
    /// <exception cref="HttpRequestException">The line broke, or there was none.</exception>
    /// <exception cref="OperationCanceledException">No answer came in time.</exception>
    public async Task<TeamsAnswer> CallAsync(
        HttpMethod method, string serviceUrl, string conversation, string? activityId, JsonObject? activity, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Value.Patience);
        var address = $"{serviceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
        var answer = await CallAsync(method, new Uri(activityId is null ? address : $"{address}/{Uri.EscapeDataString(activityId)}"), activity, patience.Token);
        return answer.IsTokenRefused ? await CallAsync(method, answer.Address, activity, patience.Token) : answer;
    }

    private async Task<TeamsAnswer> CallAsync(HttpMethod method, Uri address, JsonObject? activity, CancellationToken cancellationToken)
    {
        var token = await tokens.GetAsync(cancellationToken);
        using var request = new HttpRequestMessage(method, address);
        request.Content = activity is null ? null : new StringContent(TeamsRequest.Wire(activity), Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var client = clients.CreateClient(ClientName);
        using var response = await client.SendAsync(request, cancellationToken);
        var answer = await TeamsAnswer.ReadAsync(address, response, cancellationToken);
        if (answer.IsTokenRefused && token is not null)
        {
            tokens.Forget(token);
        }

        return answer;
    }
}
