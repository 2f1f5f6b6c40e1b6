using System.CommandLine;
using BotTutor.Cli.Local;
using BotTutor.Diagnostics;
using Microsoft.Bot.Schema;

namespace BotTutor.Cli.Commands;

/// <summary><c>bottutor chat [DIALOG] [--folder DIR] [--locale id] [--echo] [--trace]</c>: a line is a message, each reply is printed as lines that begin with <c>bot:</c>.</summary>
internal static class ChatCommand
{
    private const string Person = "you";

    public static Command Create()
    {
        var dialog = new Argument<string>("DIALOG") { Description = "The dialog that the talk begins with.", DefaultValueFactory = _ => "bottutor" };
        var folder = new Option<string?>("--folder") { Description = "Any tree of dialogs; the product's own 'dialogs' unless told." };
        var locale = new Option<string>("--locale") { Description = "The language that your messages carry.", DefaultValueFactory = _ => "id" };
        var echo = new Option<bool>("--echo") { Description = "Print each message before its replies." };
        var trace = new Option<bool>("--trace") { Description = "Print what happened in each turn before its replies." };
        var command = new Command("chat", "Talk with a dialog.") { dialog, folder, locale, echo, trace };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(dialog)!,
            parsed.GetValue(folder),
            parsed.GetValue(locale)!,
            new Extras(parsed.GetValue(echo), parsed.GetValue(trace)),
            Console.In,
            Console.Out,
            cancellationToken));
        return command;
    }

    internal static async Task<int> RunAsync(
        string dialog, string? folder, string locale, Extras extras, TextReader input, TextWriter output, CancellationToken cancellationToken)
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
                    TakesBroken = folder is not null,
                    Locale = locale,
                    Trace = extras.Trace,
                },
                cancellationToken);
            await TalkAsync(bot, extras, input, output, cancellationToken);
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

    private static async Task TalkAsync(LocalBot bot, Extras extras, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        await PrintAsync(bot, await bot.JoinAsync(Person, cancellationToken), extras, output, cancellationToken);
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            if (extras.Echo)
            {
                await output.WriteLineAsync($"user: {line}");
            }

            await PrintAsync(bot, await bot.SayAsync(Person, line, cancellationToken), extras, output, cancellationToken);
        }
    }

    private static async Task PrintAsync(
        LocalBot bot, IReadOnlyList<Activity> replies, Extras extras, TextWriter output, CancellationToken cancellationToken)
    {
        if (extras.Trace && await bot.TraceAsync(Person, cancellationToken) is { } trace)
        {
            foreach (var line in TraceLines.Of(trace))
            {
                await output.WriteLineAsync($"trace: {line}");
            }
        }

        foreach (var line in replies.SelectMany(ReplyLines.Of))
        {
            await output.WriteLineAsync($"bot: {line}");
        }

        await output.FlushAsync(cancellationToken);
    }

    /// <summary>What is printed beside the replies.</summary>
    /// <param name="Echo">Each message, before its replies.</param>
    /// <param name="Trace">What happened in each turn.</param>
    internal readonly record struct Extras(bool Echo, bool Trace);
}
