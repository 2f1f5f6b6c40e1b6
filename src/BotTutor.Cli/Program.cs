using System.CommandLine;
using BotTutor.Cli.Commands;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.InputEncoding = System.Text.Encoding.UTF8;

var bottutor = new RootCommand("Talk with, test and check the bot's dialogs.")
{
    ChatCommand.Create(),
    TestCommand.Create(),
    CheckCommand.Create(),
    ExprCommand.Create(),
    LgCommand.Create(),
    RecognizeCommand.Create(),
    SchemaCommand.Create(),
};

return await bottutor.Parse(args).InvokeAsync();
