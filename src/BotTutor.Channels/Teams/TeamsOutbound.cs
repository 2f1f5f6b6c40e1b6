using System.Text.Json.Nodes;
using BotTutor.Channels.Sending;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Teams;

/// <summary>Puts what the bot said into the outbox, as the calls that it becomes.</summary>
internal sealed partial class TeamsOutbound(
    string channelId, IOutbox outbox, TeamsConnector connector, IOptions<TeamsOptions> options, ILogger<TeamsOutbound> log) : IChannelOutbound
{
    public string ChannelId => channelId;

    public Task StageAsync(ConversationKey conversation, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var activity in activities)
        {
            foreach (var request in TeamsRendering.Render(activity, options.Value.PublicAddress))
            {
                outbox.Add(conversation, new OutboundRequest(activity.Id ?? "", request.Write()));
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>The outbox sees to what was committed.</summary>
    public void Committed(ConversationKey conversation)
    {
    }

    public async Task ShowTypingAsync(ConversationKey conversation, Activity answered, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answered);
        var typing = new JsonObject
        {
            ["type"] = ActivityTypes.Typing,
            ["from"] = new JsonObject { ["id"] = answered.Recipient?.Id, ["name"] = answered.Recipient?.Name },
            ["conversation"] = new JsonObject { ["id"] = conversation.Conversation },
        };
        try
        {
            await connector.CallAsync(HttpMethod.Post, answered.ServiceUrl, conversation.Conversation, null, typing, cancellationToken);
        }
        catch (Exception lost) when (lost is HttpRequestException or TeamsSignInException or UriFormatException || (lost is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            NotShown(log, conversation.Bot, lost.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Debug, "That {Bot} is writing could not be shown: {Fault}.")]
    private static partial void NotShown(ILogger log, string bot, string fault);
}
