namespace BotTutor.People;

/// <summary>Names a person for good, whatever accounts they write from.</summary>
public readonly record struct PersonId(Guid Value)
{
    public override string ToString() => Value.ToString("D");
}
