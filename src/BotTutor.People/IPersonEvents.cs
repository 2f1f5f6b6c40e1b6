namespace BotTutor.People;

/// <summary>Brings people what happened outside their own turns, as an event that the bot answers where they were last heard.</summary>
public interface IPersonEvents
{
    /// <summary>
    /// Starts a turn for the person once the unit of work of this scope is committed; if it is not, nothing happened. The turn is durable like any other.
    /// </summary>
    /// <returns>Whether the person has ever spoken with this bot; somebody who has not cannot be reached.</returns>
    Task<bool> RaiseAsync(string bot, PersonId person, PersonEvent happening, CancellationToken cancellationToken);
}
