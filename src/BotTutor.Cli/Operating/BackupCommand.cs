using System.CommandLine;
using System.Diagnostics;
using BotTutor.Storage;

namespace BotTutor.Cli.Operating;

/// <summary><c>bottutor backup</c> and <c>bottutor restore</c>.</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The backup." };

    public static Command Backup()
    {
        var command = new Command("backup", "Copy the database into a new file; the host may be at work.") { File, OperatedStore.Database };
        command.SetAction((parsed, cancellationToken) => OperatedStore.InAsync<IDatabaseBackup>(
            parsed.GetValue(OperatedStore.Database)!, async backup => await TellAsync(await backup.SaveAsync(parsed.GetValue(File)!, cancellationToken), Console.Out, Console.Error), cancellationToken));
        return command;
    }

    public static Command Restore()
    {
        var command = new Command("restore", "Put a backup in the database's place, while no host runs; what was there is kept beside it.") { File, OperatedStore.Database };
        command.SetAction((parsed, cancellationToken) => OperatedStore.InNewAsync<IDatabaseBackup>(
            parsed.GetValue(OperatedStore.Database)!, async backup => await TellAsync(await backup.RestoreAsync(parsed.GetValue(File)!, cancellationToken), Console.Out, Console.Error), cancellationToken));
        return command;
    }

    internal static async Task<int> TellAsync(BackupOutcome outcome, TextWriter output, TextWriter errors)
    {
        switch (outcome)
        {
            case BackupOutcome.Done { Summary: var summary }:
                await output.WriteLineAsync(summary);
                return ExitCodes.Fine;

            case BackupOutcome.Refused { Reason: var reason }:
                await errors.WriteLineAsync(reason);
                return ExitCodes.Failed;

            default:
                throw new UnreachableException();
        }
    }
}
