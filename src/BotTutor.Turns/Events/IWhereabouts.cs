using BotTutor.People;

namespace BotTutor.Turns.Events;

/// <summary>Where the people of each bot were last heard. Writes are buffered in the scope's <see cref="IUnitOfWork"/>.</summary>
public interface IWhereabouts
{
    Task<Whereabout?> FindAsync(string bot, PersonId person, CancellationToken cancellationToken);

    /// <summary>Remembers a place; nothing is written when it is the known one.</summary>
    Task RememberAsync(Whereabout whereabout, CancellationToken cancellationToken);
}
