using BotTutor.Channels;
using BotTutor.People;
using BotTutor.Turns.Events;
using BotTutor.Turns.Inbox;
using BotTutor.Turns.Lanes;

namespace BotTutor.Turns.Running;

/// <summary>An event is a row of the inbox, written with whatever caused it; after the commit the conversation wakes.</summary>
internal sealed class PersonEvents(IWhereabouts whereabouts, IInboxRows rows, IUnitOfWork unit, ILanes<TurnLane> lanes, TimeProvider clock) : IPersonEvents
{
    public async Task<bool> RaiseAsync(string bot, PersonId person, PersonEvent happening, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(happening);
        if (await whereabouts.FindAsync(bot, person, cancellationToken) is not { } place)
        {
            return false;
        }

        var now = clock.GetUtcNow();
        var activity = place.Event(happening.Name, happening.Json);
        activity.Id = $"event-{Guid.CreateVersion7(now):N}";
        activity.Timestamp = now;
        rows.Add(new InboundActivity(place.Conversation, activity.Id, activity));
        unit.OnCommitted(() => lanes.Wake(place.Conversation));
        return true;
    }
}
