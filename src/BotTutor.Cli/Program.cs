using System.CommandLine;
using BotTutor.Cli.Commands;
using BotTutor.Cli.Operating;
using BotTutor.Cli.Teams;
using BotTutor.Turns.Operating;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.InputEncoding = System.Text.Encoding.UTF8;

var bottutor = new RootCommand("Talk with, test, check and operate the bot.")
{
    ChatCommand.Create(),
    TestCommand.Create(),
    CheckCommand.Create(),
    ExprCommand.Create(),
    LgCommand.Create(),
    RecognizeCommand.Create(),
    SchemaCommand.Create(),
    QueueCommand.Create(QueueKind.Inbox),
    QueueCommand.Create(QueueKind.Outbox),
    BotCommand.Create(),
    TeamsCommand.Create(),
    BackupCommand.Backup(),
    BackupCommand.Restore(),
};

return await bottutor.Parse(args).InvokeAsync();
