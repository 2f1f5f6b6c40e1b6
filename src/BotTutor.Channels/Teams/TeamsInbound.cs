using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Teams;

/// <summary>Reads what the platform sent as an activity that dialogs understand without knowing Teams. Pure: no network, no clock, no state.</summary>
internal static class TeamsInbound
{
    private const string Added = "add";
    private const string Removed = "remove";
    private const string PlatformEvents = "application/vnd.microsoft.";
    private const string HtmlCopy = "text/html";

    /// <summary>Whether the activity says who speaks to whom, where, and how they are answered.</summary>
    public static bool IsWhole(Activity activity) =>
        activity is { Type.Length: > 0, ChannelId.Length: > 0, From.Id.Length: > 0, Recipient.Id.Length: > 0, Conversation.Id.Length: > 0, ServiceUrl.Length: > 0 }
        && Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https";

    /// <returns>The activity; <see langword="null"/> for what is none of the bot's business.</returns>
    public static InboundActivity? Read(Activity sent, string bot)
    {
        var id = DedupeId(sent);
        var key = new ConversationKey(bot, sent.ChannelId, sent.Conversation.Id);
        var heard = Addressed(sent);
        return Heard(heard) is { } activity ? new InboundActivity(key, id, activity) : null;
    }

    private static Activity? Heard(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message or ActivityTypes.MessageUpdate => OfWords(activity),
        ActivityTypes.ConversationUpdate => OfMembers(activity),
        ActivityTypes.InstallationUpdate => OfInstallation(activity),
        ActivityTypes.MessageReaction or ActivityTypes.MessageDelete => activity,
        ActivityTypes.Invoke => TeamsInvokes.OfPress(activity) ?? activity,

        // Other events of this form would be taken for news of the house itself.
        ActivityTypes.Event when activity.Name?.StartsWith(PlatformEvents, StringComparison.OrdinalIgnoreCase) == true => activity,
        _ => null,
    };

    private static Activity OfWords(Activity activity)
    {
        activity.Text = TeamsMentions.Strip(activity);
        activity.Attachments = [.. (activity.Attachments ?? []).Where(attachment => attachment is not null && attachment.ContentType != HtmlCopy)];
        if (activity.Value is not null)
        {
            TeamsSubmits.Read(activity, ActivityJson.ToNode(activity.Value));
        }

        return activity;
    }

    /// <summary>The bot greets where it is let in, but not all of a team, and not everybody who joins a group later.</summary>
    private static Activity? OfMembers(Activity activity)
    {
        var bot = activity.Recipient.Id;
        if (activity.MembersRemoved?.Any(member => member?.Id == bot) == true)
        {
            return activity;
        }

        if (activity.Conversation.ConversationType == "channel" || activity.MembersAdded?.Any(member => member?.Id == bot) != true)
        {
            return null;
        }

        activity.MembersAdded = [activity.From];
        return activity;
    }

    /// <summary>A new version of the app is no news for anybody.</summary>
    private static Activity? OfInstallation(Activity activity) => activity.Action is Added or Removed ? activity : null;

    private static Activity Addressed(Activity activity)
    {
        var kind = activity.Conversation.ConversationType;
        activity.Conversation.IsGroup = kind is null ? activity.Conversation.IsGroup : kind is not "personal";
        activity.From.Role = RoleTypes.User;
        activity.Recipient.Role = RoleTypes.Bot;
        activity.Locale = ChannelLocale.Of(ClientLocale(activity) ?? activity.Locale);

        // Answers leave by the outbox, whatever way the platform would like them.
        activity.DeliveryMode = null;
        return activity;
    }

    private static string? ClientLocale(Activity activity) =>
        activity.Entities?.FirstOrDefault(entity => entity?.Type == "clientInfo") is { } client && ActivityJson.ToNode(client) is JsonObject said
            ? (string?)said["locale"]
            : null;

    /// <summary>
    /// Ids of messages are unique in their conversation only, and a change of one comes under the id of the message, told apart by its time. What has no id is
    /// known by all that it says.
    /// </summary>
    private static string DedupeId(Activity activity)
    {
        var isOfAnother = activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete or ActivityTypes.MessageReaction;
        var said = activity.Id is { Length: > 0 } id
            ? $"{activity.Type}\n{activity.Conversation.Id}\n{id}\n{(isOfAnother ? activity.Timestamp?.UtcTicks : null)}"
            : ActivityJson.Write(activity);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
    }
}
