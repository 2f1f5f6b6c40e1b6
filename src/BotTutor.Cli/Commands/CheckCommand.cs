using System.CommandLine;
using BotTutor.Content.Courses;
using BotTutor.Content.Shops;
using BotTutor.Conversation;
using BotTutor.Diagnostics;
using BotTutor.Dialogs;
using BotTutor.Dialogs.Declarative;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Cli.Commands;

/// <summary><c>bottutor check DIR</c>: everything that is wrong with the dialogs, templates, cards and data of a folder.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to check. For 'dialogs', the cards beside it are read too.", DefaultValueFactory = _ => ContentFolder.Find() };
        var command = new Command("check", "Print what is wrong in dialogs, templates, cards and data.") { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, Console.Out));
        return command;
    }

    internal static int Run(string folder, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"{folder}: there is no such folder.");
            return ExitCodes.Failed;
        }

        var findings = Findings(folder);
        foreach (var finding in findings)
        {
            output.WriteLine(finding);
        }

        return findings.Any(finding => finding.Severity == DiagnosticSeverity.Error) ? ExitCodes.Failed : ExitCodes.Fine;
    }

    private static IReadOnlyList<Diagnostic> Findings(string folder)
    {
        using var services = new ServiceCollection().AddDialogs().AddConversation().BuildServiceProvider();
        var kinds = services.GetRequiredService<DialogCatalog>();
        var resources = ResourceSet.Load(ContentFolder.WithCards(folder), kinds).Diagnostics;
        var shops = ShopFolder.FindAll(folder).SelectMany(shop => ShopFolder.Read(shop, folder).Diagnostics);
        var courses = CourseFolder.FindAll(folder).SelectMany(course => CourseFolder.Read(course, folder).Diagnostics);
        return [.. resources.Concat(shops).Concat(courses).OrderBy(finding => finding.Source, StringComparer.Ordinal).ThenBy(finding => finding.Range.Start)];
    }
}
