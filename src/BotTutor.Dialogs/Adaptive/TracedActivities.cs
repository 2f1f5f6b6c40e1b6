using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs.Memory;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>What a trace tells of the activity that its turn answers.</summary>
internal static class TracedActivities
{
    public static TracedActivity Of(Activity activity, ITurnRecorder recorder)
    {
        var value = ActivityValue.Rare(activity.Value);
        return new TracedActivity(
            activity.Type ?? string.Empty,
            activity.Name,
            activity.Text is { } text ? recorder.Cut(text) : null,
            value.IsNull ? null : BriefJson.Of(value, recorder),
            activity.Locale);
    }
}
