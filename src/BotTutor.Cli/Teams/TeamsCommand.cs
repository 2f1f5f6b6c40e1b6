using System.CommandLine;

namespace BotTutor.Cli.Teams;

/// <summary><c>bottutor teams package</c>: makes the file that is uploaded to Teams.</summary>
internal static class TeamsCommand
{
    private const string DefaultFolder = "deploymentTemplates/teams";

    public static Command Create()
    {
        var appId = new Option<string>("--app-id") { Description = "'Application (client) ID' of the bot's app registration.", Required = true };
        var address = new Option<string>("--address") { Description = "The host's https address, such as https://bot.example.com.", Required = true };
        var version = new Option<string>("--version") { Description = "The version of the package; Teams updates where it has grown.", DefaultValueFactory = _ => "1.0.0" };
        var folder = new Option<string>("--folder") { Description = "Where the manifest and the icons are.", DefaultValueFactory = _ => DefaultFolder };
        var output = new Option<string>("--out") { Description = "The file to write.", DefaultValueFactory = _ => $"{DefaultFolder}/bottutor.zip" };
        var package = new Command("package", "Make the app package of the bot.") { appId, address, version, folder, output };
        package.SetAction(parsed => Run(
            new TeamsPackage(parsed.GetValue(appId)!, parsed.GetValue(address)!, parsed.GetValue(version)!), parsed.GetValue(folder)!, parsed.GetValue(output)!, Console.Out, Console.Error));
        return new Command("teams", "What Teams needs of the bot.") { package };
    }

    internal static int Run(TeamsPackage package, string folder, string file, TextWriter output, TextWriter error)
    {
        var faults = package.Write(folder, file);
        foreach (var fault in faults)
        {
            error.WriteLine(fault);
        }

        if (faults.Count > 0)
        {
            return ExitCodes.Failed;
        }

        output.WriteLine($"{file} is ready. In Teams: Apps > Manage your apps > Upload an app > Upload a custom app.");
        return ExitCodes.Fine;
    }
}
