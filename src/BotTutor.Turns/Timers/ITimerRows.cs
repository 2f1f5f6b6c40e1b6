using BotTutor.People;

namespace BotTutor.Turns.Timers;

/// <summary>The timers that wait for their moment. Its writes are buffered in the scope's <see cref="IUnitOfWork"/>, those of <see cref="IPersonTimers"/> too.</summary>
public interface ITimerRows : IPersonTimers
{
    /// <summary>Reads timers whose moment has come, earliest first.</summary>
    Task<IReadOnlyList<DueTimer>> ReadDueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken);

    /// <summary>Takes the timer out, so that it is raised once. The commit is a conflict when another host was first, or when it was set anew meanwhile.</summary>
    void Take(DueTimer timer);
}
