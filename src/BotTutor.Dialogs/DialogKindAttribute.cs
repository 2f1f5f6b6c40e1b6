namespace BotTutor.Dialogs;

/// <summary>Names the <c>$kind</c> that a record declares in a <c>.dialog</c> file.</summary>
/// <param name="name">As it is written there: <c>Microsoft.X</c> for the format's own, <c>BotTutor.X</c> for ours.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DialogKindAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
