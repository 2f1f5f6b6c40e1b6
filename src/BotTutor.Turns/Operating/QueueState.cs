namespace BotTutor.Turns.Operating;

/// <summary>How far a row has come. The numbers stand in the database.</summary>
public enum QueueState
{
    Waiting = 0,
    Finished = 1,
    SetAside = 2,
}
