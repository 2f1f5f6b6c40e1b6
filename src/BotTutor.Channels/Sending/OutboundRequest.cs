namespace BotTutor.Channels.Sending;

/// <summary>
/// One request to a platform that carries what a turn said, or a part of it. What a platform takes in several requests is several of these, so that a broken
/// line repeats one of them at most.
/// </summary>
/// <param name="ActivityId">The activity that it carries. The platform's id for it is remembered under this one; later parts of the same activity come with it too.</param>
/// <param name="Json">The request in the channel's own form, complete but for the ids of earlier requests, which <see cref="IDeliveredIds"/> knows.</param>
public sealed record OutboundRequest(string ActivityId, string Json);
