namespace BotTutor.Storage.Turns;

/// <summary>How far an accepted activity has come. The numbers stand in the database.</summary>
internal enum InboxStatus
{
    Waiting = 0,
    Answered = 1,
    SetAside = 2,
}
