using System.CommandLine;
using BotTutor.Cli.Local;
using BotTutor.Diagnostics;
using Microsoft.Bot.Schema;

namespace BotTutor.Cli.Commands;

/// <summary><c>bottutor chat [DIALOG] [--folder DIR] [--locale id] [--echo]</c>: a line is a message, each reply is printed as lines that begin with <c>bot:</c>.</summary>
internal static class ChatCommand
{
    private const string Person = "you";

    public static Command Create()
    {
        var dialog = new Argument<string>("DIALOG") { Description = "The dialog that the talk begins with.", DefaultValueFactory = _ => "bottutor" };
        var folder = new Option<string?>("--folder") { Description = "Any tree of dialogs; the product's own 'dialogs' unless told." };
        var locale = new Option<string>("--locale") { Description = "The language that your messages carry.", DefaultValueFactory = _ => "id" };
        var echo = new Option<bool>("--echo") { Description = "Print each message before its replies." };
        var command = new Command("chat", "Talk with a dialog.") { dialog, folder, locale, echo };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(dialog)!, parsed.GetValue(folder), parsed.GetValue(locale)!, parsed.GetValue(echo), Console.In, Console.Out, cancellationToken));
        return command;
    }

    internal static async Task<int> RunAsync(
        string dialog, string? folder, string locale, bool echo, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        var memory = Directory.CreateTempSubdirectory("bottutor-chat-");
        try
        {
            await using var bot = await LocalBot.StartAsync(
                new LocalBotOptions
                {
                    Folders = folder is null ? ContentFolder.All() : [folder],
                    Database = Path.Combine(memory.FullName, "bottutor.db"),
                    Dialog = dialog,
                    Locale = locale,
                },
                cancellationToken);
            await TalkAsync(bot, echo, input, output, cancellationToken);
            return ExitCodes.Fine;
        }
        catch (BrokenContentException broken)
        {
            await Console.Error.WriteLineAsync(broken.Message);
            return ExitCodes.Failed;
        }
        finally
        {
            memory.Delete(recursive: true);
        }
    }

    private static async Task TalkAsync(LocalBot bot, bool echo, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        await PrintAsync(await bot.JoinAsync(Person, cancellationToken), output);
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            if (echo)
            {
                await output.WriteLineAsync($"user: {line}");
            }

            await PrintAsync(await bot.SayAsync(Person, line, cancellationToken), output);
        }
    }

    private static async Task PrintAsync(IReadOnlyList<Activity> replies, TextWriter output)
    {
        foreach (var line in replies.SelectMany(ReplyLines.Of))
        {
            await output.WriteLineAsync($"bot: {line}");
        }

        await output.FlushAsync();
    }
}
