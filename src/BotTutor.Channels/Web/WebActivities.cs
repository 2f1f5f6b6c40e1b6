namespace BotTutor.Channels.Web;

/// <summary>A stretch of a transcript.</summary>
/// <param name="Json">Each activity in the form of <see cref="ActivityJson"/>, in order, with its id.</param>
/// <param name="Watermark">The number of the last one, or the watermark that was asked with when there is nothing new.</param>
public sealed record WebActivities(IReadOnlyList<string> Json, long Watermark);
