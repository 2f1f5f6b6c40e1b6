namespace BotTutor.People;

/// <summary>Wakes a bot for a person at a later moment. Writes are part of the scope's commit.</summary>
public interface IPersonTimers
{
    /// <summary>Has the event raised as soon as the moment has come, and once only. One with the same key is replaced.</summary>
    /// <param name="bot">The bot that should hear it.</param>
    /// <param name="person">Whom it is about.</param>
    /// <param name="key">Names the timer among the person's, such as <c>review</c>.</param>
    /// <param name="due">When. One that passed while no host ran is raised at the next start.</param>
    /// <param name="happening">What the bot hears.</param>
    void Set(string bot, PersonId person, string key, DateTimeOffset due, PersonEvent happening);

    /// <summary>Takes a timer back; nothing happens where there is none.</summary>
    void Cancel(string bot, PersonId person, string key);
}
