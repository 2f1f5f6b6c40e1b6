namespace BotTutor.Turns.Operating;

/// <summary>How full a queue is.</summary>
/// <param name="Waiting">Rows that wait.</param>
/// <param name="SetAside">Rows that an operator should look at.</param>
/// <param name="OldestWaiting">When the oldest waiting row came; <see langword="null"/> when none waits.</param>
public sealed record QueueReading(int Waiting, int SetAside, DateTimeOffset? OldestWaiting);
