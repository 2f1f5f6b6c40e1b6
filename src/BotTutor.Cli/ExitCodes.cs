namespace BotTutor.Cli;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    public const int Failed = 1;
}
