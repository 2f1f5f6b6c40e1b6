using System.Globalization;
using BotTutor.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Running;

/// <summary>
/// Collects what a turn says, instead of sending it. Only "typing" leaves at once, because afterwards nobody needs it.
/// </summary>
/// <param name="row">The inbox row that is answered; ids made from it are the same in a rerun.</param>
/// <param name="showTyping">Shows that the bot is busy.</param>
internal sealed class TurnAdapter(long row, Func<CancellationToken, Task> showTyping) : BotAdapter
{
    private readonly List<Activity> _said = [];
    private int _count;

    public IReadOnlyList<Activity> Said => _said;

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            responses[index] = new ResourceResponse(await SayAsync(activities[index], cancellationToken));
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var index = _said.FindIndex(said => said.Id == activity.Id);
        if (index >= 0)
        {
            _said[index] = activity;
        }
        else
        {
            activity.Type = ActivityTypes.MessageUpdate;
            _said.Add(activity);
        }

        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        if (_said.RemoveAll(said => said.Id == reference.ActivityId) == 0)
        {
            var removal = new Activity { Type = ActivityTypes.MessageDelete };
            removal.ApplyConversationReference(reference);
            removal.Id = reference.ActivityId;
            _said.Add(removal);
        }

        return Task.CompletedTask;
    }

    private async Task<string> SayAsync(Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Typing:
                await showTyping(cancellationToken);
                return "";

            // A pause between two messages has no meaning where both become readable in the same moment; a trace is for the author, not for the person.
            case ActivityTypes.Delay or ActivityTypes.Trace:
                return "";

            default:
                Detach(activity);
                activity.Id = string.Create(CultureInfo.InvariantCulture, $"{row}.{++_count}");
                _said.Add(activity);
                return activity.Id;
        }
    }

    /// <summary>The same object said twice is two activities: the earlier one is kept as a copy, for the object gets a new id.</summary>
    private void Detach(Activity activity)
    {
        var index = _said.FindIndex(said => ReferenceEquals(said, activity));
        if (index >= 0)
        {
            _said[index] = ActivityJson.Read(ActivityJson.Write(activity));
        }
    }
}
