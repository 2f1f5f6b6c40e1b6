using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Actions;

/// <summary>What a dialog hears of an activity that was sent.</summary>
internal static class ActivityReceipt
{
    public static ValueObject Of(Activity sent) => new() { ["id"] = sent.Id };
}
