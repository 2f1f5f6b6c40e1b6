using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Web;

/// <summary>
/// Reads what a page sent as the activity that the bot may trust: who speaks, where and when comes from the server, and only what a
/// visitor may say is taken over. Pure: no network, no clock, no state.
/// </summary>
internal static partial class WebInbound
{
    private const int MostAttachments = 10;
    private const int LongestName = 200;

    /// <summary>The activity that opens a conversation: it adds the visitor, so that the bot greets.</summary>
    public static Activity Opening(WebConversation conversation, Uri serviceUrl, string botName, DateTimeOffset now)
    {
        var activity = Addressed(new Activity(ActivityTypes.ConversationUpdate), conversation, serviceUrl, botName, now);
        activity.Locale = conversation.Locale;
        activity.MembersAdded = [User(conversation)];
        return activity;
    }

    public static Activity ToActivity(Activity sent, WebConversation conversation, Uri serviceUrl, string botName, DateTimeOffset now)
    {
        var activity = new Activity(sent.Type)
        {
            Text = Wellformed(sent.Text),
            TextFormat = sent.TextFormat,
            Name = sent.Name,
            Value = sent.Value,
            ValueType = sent.ValueType,
            Attachments = sent.Attachments?.Where(attachment => attachment is not null).ToList(),
            Entities = sent.Entities,
            ChannelData = sent.ChannelData,
            ReplyToId = sent.ReplyToId,
            LocalTimestamp = sent.LocalTimestamp,
            LocalTimezone = Short(sent.LocalTimezone),
            Locale = LocaleOr(sent.Locale, conversation.Locale),
        };

        return Addressed(activity, conversation, serviceUrl, botName, now);
    }

    /// <returns>Why a visitor may not say this, or <see langword="null"/>.</returns>
    public static string? Objection(Activity sent, IReadOnlyList<string> events) => sent switch
    {
        { Type: ActivityTypes.Message, Attachments.Count: > MostAttachments } => $"attachments: at most {MostAttachments} in a message, but there are {sent.Attachments.Count}.",
        { Type: ActivityTypes.Message or ActivityTypes.Typing } => null,
        { Type: ActivityTypes.Event, Name: { } name } when events.Contains(name, StringComparer.Ordinal) => null,
        { Type: ActivityTypes.Event } => $"name: events named '{Short(sent.Name)}' are not taken from a page.",
        _ => $"type: should be message or typing, but it is '{Short(sent.Type)}'.",
    };

    /// <summary>The id by which the page knows its own message; it comes back to the page in <c>channelData</c>.</summary>
    public static string? ClientActivityId(Activity activity) => ActivityJson.StringIn(activity.ChannelData, "clientActivityID");

    /// <returns>The wish when it looks like a language tag, the fallback otherwise.</returns>
    public static string LocaleOr(string? wish, string fallback) => wish is not null && LanguageTag().IsMatch(wish) ? wish : fallback;

    private static Activity Addressed(Activity activity, WebConversation conversation, Uri serviceUrl, string botName, DateTimeOffset now)
    {
        activity.ChannelId = WebChannel.Id;
        activity.Conversation = new ConversationAccount(id: conversation.Id);
        activity.From = User(conversation);
        activity.Recipient = new ChannelAccount(conversation.Bot, botName, RoleTypes.Bot);
        activity.ServiceUrl = serviceUrl.AbsoluteUri;
        activity.Timestamp = now;
        return activity;
    }

    private static ChannelAccount User(WebConversation conversation) => new(conversation.UserId, conversation.UserName, RoleTypes.User);

    private static string? Short(string? text) => text is { Length: > LongestName } ? text[..LongestName] : text;

    /// <summary>Half a surrogate pair and a zero are not text: no database and no template wants them.</summary>
    private static string? Wellformed(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\0'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\z")]
    private static partial Regex LanguageTag();
}
