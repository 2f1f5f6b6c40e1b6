using System.CommandLine;
using BotTutor.Conversation;
using BotTutor.Dialogs;
using BotTutor.Dialogs.Declarative;
using BotTutor.Dialogs.Declarative.Schemas;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Cli.Commands;

/// <summary><c>bottutor schema DIR</c>: writes a JSON Schema for each <c>$kind</c>, and one of all, which editors check dialogs by.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Where the files go; 'dialogs/schemas' holds those of the product." };
        var command = new Command("schema", "Write the schema of each $kind, by which editors complete and check dialogs.") { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, Console.Out));
        return command;
    }

    internal static int Run(string folder, TextWriter output)
    {
        using var services = new ServiceCollection().AddDialogs().AddConversation().BuildServiceProvider();
        var files = DialogSchemas.Write(services.GetRequiredService<DialogCatalog>());
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.GetFiles(folder, "*.schema").Where(path => !files.ContainsKey(Path.GetFileName(path))))
        {
            File.Delete(old);
        }

        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        output.WriteLine($"{files.Count} schemas written to {folder}");
        return ExitCodes.Fine;
    }
}
