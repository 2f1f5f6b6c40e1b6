using BotTutor.Dialogs.Declarative;

namespace BotTutor.Dialogs.Testing;

/// <summary>What the bot of a script says when a turn fails. Scripts of the format expect the words of the runtime that they were written on for some.</summary>
internal static class FaultTexts
{
    public static string Of(DialogFault fault) => fault.Code switch
    {
        "ReadOnlyMemory" => "Specified method is not supported.",
        nameof(DeclarativeMessages.UnknownDialog) => "Object reference not set to an instance of an object.",
        "EmptyPrompt" => $"Call to OnRenderPromptAsync() returned a null activity for state {fault.Message.Split(' ')[7]}.",
        _ => fault.Message,
    };
}
