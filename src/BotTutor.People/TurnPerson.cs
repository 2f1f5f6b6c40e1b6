namespace BotTutor.People;

/// <summary>Who speaks in the turn at hand. One instance per turn; it is filled before the turn runs.</summary>
public sealed class TurnPerson
{
    private Person? _person;

    public PersonId Id => Person.Id;

    /// <exception cref="InvalidOperationException">Nobody has been named yet: outside a turn there is no person.</exception>
    public Person Person
    {
        get => _person ?? throw new InvalidOperationException("No person is known here: TurnPerson is filled by the turn that runs.");
        set => _person = value;
    }

    /// <summary>Gets or sets the bot that is spoken to.</summary>
    public string Bot { get; set; } = "";

    /// <summary>Gets whether the turn has a person; an event of the house itself has none.</summary>
    public bool IsKnown => _person is not null;
}
