using BotTutor.Expressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotTutor.Dialogs.Memory;

/// <summary>Activities as values. Written out by hand for what nearly every activity has: it is made each turn.</summary>
internal static class ActivityValue
{
    public static ValueObject From(Activity activity)
    {
        var value = new ValueObject();
        Put(value, "type", activity.Type);
        Put(value, "id", activity.Id);
        Put(value, "timestamp", activity.Timestamp?.ToString("o", System.Globalization.CultureInfo.InvariantCulture));
        Put(value, "localTimestamp", activity.LocalTimestamp?.ToString("o", System.Globalization.CultureInfo.InvariantCulture));
        Put(value, "localTimezone", activity.LocalTimezone);
        Put(value, "serviceUrl", activity.ServiceUrl);
        Put(value, "channelId", activity.ChannelId);
        Put(value, "from", Account(activity.From));
        Put(value, "conversation", Conversation(activity.Conversation));
        Put(value, "recipient", Account(activity.Recipient));
        Put(value, "textFormat", activity.TextFormat);
        Put(value, "membersAdded", Accounts(activity.MembersAdded));
        Put(value, "membersRemoved", Accounts(activity.MembersRemoved));
        Put(value, "locale", activity.Locale);
        Put(value, "text", activity.Text);
        Put(value, "speak", activity.Speak);
        Put(value, "inputHint", activity.InputHint);
        Put(value, "replyToId", activity.ReplyToId);
        Put(value, "label", activity.Label);
        Put(value, "valueType", activity.ValueType);
        Put(value, "name", activity.Name);
        Put(value, "action", activity.Action);
        Put(value, "code", activity.Code);
        Put(value, "topicName", activity.TopicName);
        Put(value, "attachments", Rare(activity.Attachments));
        Put(value, "suggestedActions", Rare(activity.SuggestedActions));
        Put(value, "entities", Rare(activity.Entities));
        Put(value, "reactionsAdded", Rare(activity.ReactionsAdded));
        Put(value, "reactionsRemoved", Rare(activity.ReactionsRemoved));
        Put(value, "relatesTo", Rare(activity.RelatesTo));
        Put(value, "channelData", Rare(activity.ChannelData));
        Put(value, "value", Rare(activity.Value));
        return value;
    }

    /// <summary>Any object of the Bot Framework as a value.</summary>
    public static Value Rare(object? host) => host switch
    {
        null => Value.Null,
        Value value => value,
        string text => text,
        System.Collections.ICollection { Count: 0 } and not JToken => Value.Null,
        _ => NewtonsoftValue.From(host as JToken ?? JToken.FromObject(host, NewtonsoftValue.Serializer)),
    };

    private static void Put(ValueObject into, string name, Value value)
    {
        if (!value.IsNull)
        {
            into[name] = value;
        }
    }

    private static Value Accounts(IList<ChannelAccount>? accounts) =>
        accounts is null ? Value.Null : new ValueArray(accounts.Select(account => Account(account)));

    private static Value Account(ChannelAccount? account)
    {
        if (account is null)
        {
            return Value.Null;
        }

        var value = new ValueObject();
        Put(value, "id", account.Id);
        Put(value, "name", account.Name);
        Put(value, "aadObjectId", account.AadObjectId);
        Put(value, "role", account.Role);
        return value;
    }

    private static Value Conversation(ConversationAccount? conversation)
    {
        if (conversation is null)
        {
            return Value.Null;
        }

        var value = new ValueObject { ["isGroup"] = conversation.IsGroup ?? false };
        Put(value, "conversationType", conversation.ConversationType);
        Put(value, "id", conversation.Id);
        Put(value, "name", conversation.Name);
        Put(value, "tenantId", conversation.TenantId);
        return value;
    }
}
