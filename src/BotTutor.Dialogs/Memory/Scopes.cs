namespace BotTutor.Dialogs.Memory;

/// <summary>The first names of memory paths.</summary>
internal static class Scopes
{
    public const string User = "user";
    public const string Conversation = "conversation";
    public const string Dialog = "dialog";
    public const string Turn = "turn";
    public const string This = "this";
    public const string Settings = "settings";
    public const string Class = "class";
    public const string DialogClass = "dialogclass";
    public const string DialogContext = "dialogcontext";

    /// <summary>A name that no expression can write; functions find the memory under it.</summary>
    public const string Self = "(memory)";
}
