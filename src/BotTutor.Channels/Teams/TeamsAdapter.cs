using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotTutor.Channels.Teams;

/// <summary>The SDK's adapter as the door: it lets in what the platform has signed. What happens then is the turns' affair.</summary>
internal sealed class TeamsAdapter(BotFrameworkAuthentication authentication, ILogger<TeamsAdapter> log) : CloudAdapter(authentication, log)
{
    /// <summary>Proves who sent the activity.</summary>
    /// <returns>The activity as the SDK vouches for it.</returns>
    public async Task<Activity> AuthenticateAsync(string? authorization, Activity activity, CancellationToken cancellationToken)
    {
        var vouched = activity;
        await ProcessActivityAsync(
            authorization ?? "",
            activity,
            (turn, _) =>
            {
                vouched = turn.Activity;
                return Task.CompletedTask;
            },
            cancellationToken);
        return vouched;
    }
}
