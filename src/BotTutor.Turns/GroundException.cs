using System.Data.Common;

namespace BotTutor.Turns;

/// <summary>
/// What turns stand on does not hold for the moment, such as a database that restarts or a disk that is full. It says nothing of the turn that met it:
/// nothing of its unit is written, or all of it where only the answer was lost, and it is tried again after a pause without being counted as failed.
/// Channels, which know nothing of turns, hear it as what every database says that does not answer.
/// </summary>
public sealed class GroundException(string message, Exception inner) : DbException(message, inner);
