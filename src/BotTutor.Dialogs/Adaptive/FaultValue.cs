using BotTutor.Expressions;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>What dialogs read of a fault, as <c>turn.dialogEvent.value</c>.</summary>
internal static class FaultValue
{
    public static ValueObject Of(Exception fault) => new()
    {
        ["code"] = (fault as DialogFault)?.Code ?? fault.GetType().Name,
        ["className"] = fault is DialogFault ? (fault.InnerException?.GetType() ?? typeof(InvalidOperationException)).FullName : fault.GetType().FullName,
        ["message"] = fault.Message,
        ["place"] = (fault as DialogFault)?.Origin?.ToString(),
    };
}
