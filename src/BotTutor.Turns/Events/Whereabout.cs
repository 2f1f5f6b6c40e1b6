using System.Text.Json.Nodes;
using BotTutor.Channels;
using BotTutor.People;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Events;

/// <summary>Where a person was last heard.</summary>
/// <param name="Conversation">The conversation, which also names the bot.</param>
/// <param name="Person">Who was heard.</param>
/// <param name="Json">An activity that says nothing, addressed as that person's own are, in the form of <see cref="ActivityJson"/>.</param>
public sealed record Whereabout(ConversationKey Conversation, PersonId Person, string Json)
{
    public static Whereabout Of(ConversationKey conversation, PersonId person, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var addressed = new Activity
        {
            Type = ActivityTypes.Event,
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            Conversation = activity.Conversation,
            From = activity.From,
            Recipient = activity.Recipient,
            Locale = activity.Locale,
        };
        return new Whereabout(conversation, person, ActivityJson.Write(addressed));
    }

    /// <summary>An event that the person's bot hears as coming from that person, so that it answers with their memory and language.</summary>
    public Activity Event(string name, string json)
    {
        var activity = ActivityJson.Read(Json);
        activity.Name = name;
        activity.Value = JsonNode.Parse(json);
        return activity;
    }
}
