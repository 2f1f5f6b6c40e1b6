using BotTutor.Dialogs;
using BotTutor.Expressions;

namespace BotTutor.Conversation;

/// <summary>Writes what an action found to where its dialog wants it.</summary>
internal static class ResultProperty
{
    /// <param name="context">The turn.</param>
    /// <param name="property">The path; an empty one, as from an expression without a value, lets the result go.</param>
    /// <param name="result">What was found.</param>
    public static void Set(ActionContext context, Dynamic<string> property, Value result)
    {
        if (property.In(context) is { Length: > 0 } path)
        {
            context.Memory[path] = result;
        }
    }
}
