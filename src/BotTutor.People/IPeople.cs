namespace BotTutor.People;

/// <summary>Everybody the bot has met. Changes take effect when the unit of work they were made in commits.</summary>
public interface IPeople
{
    /// <summary>Finds who writes from an account; somebody new becomes a person.</summary>
    Task<Person> FindOrCreateAsync(Account account, CancellationToken cancellationToken);

    Task<Person?> FindAsync(PersonId id, CancellationToken cancellationToken);

    /// <summary>Remembers the language a person wants to be answered in.</summary>
    Task SpeakAsync(PersonId id, string language, CancellationToken cancellationToken);
}
