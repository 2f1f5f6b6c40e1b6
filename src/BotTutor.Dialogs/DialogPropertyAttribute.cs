namespace BotTutor.Dialogs;

/// <summary>Names a property in a <c>.dialog</c> file where the property of C# cannot have that name.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DialogPropertyAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
