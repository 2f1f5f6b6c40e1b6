using Microsoft.Extensions.Options;

namespace BotTutor.Host.Content;

/// <summary>The folder of the bot's dialogs, cards and data.</summary>
internal sealed class ContentFolder(IOptions<ContentOptions> options, IHostEnvironment environment)
{
    private const string DialogsName = "dialogs";

    public string Root { get; } = options.Value.Content is { Length: > 0 } told ? Path.GetFullPath(told)
        : environment.IsDevelopment() ? Above(AppContext.BaseDirectory) ?? AppContext.BaseDirectory
        : AppContext.BaseDirectory;

    public string Dialogs => Path.Combine(Root, DialogsName);

    public string Cards => Path.Combine(Root, "cards");

    /// <summary>The nearest folder above that holds a solution and its dialogs: the repository.</summary>
    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("*.sln").Any() && Directory.Exists(Path.Combine(folder.FullName, DialogsName)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
