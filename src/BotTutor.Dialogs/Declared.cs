namespace BotTutor.Dialogs;

/// <summary>Something with a <c>$kind</c>, compiled once from a <c>.dialog</c> file and then never changed.</summary>
public abstract record Declared
{
    /// <summary>Gets where it stands.</summary>
    public Origin Origin { get; init; } = Origin.None;
}
