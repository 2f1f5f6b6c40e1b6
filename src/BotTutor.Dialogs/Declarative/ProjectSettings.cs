using BotTutor.Diagnostics;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Declarative;

/// <summary>What a bot made in Composer reads as <c>settings</c>: <c>settings/appsettings.json</c> in its folder, or <c>appsettings.json</c>.</summary>
public static class ProjectSettings
{
    private static readonly string[] Places = [Path.Combine("settings", "appsettings.json"), "appsettings.json"];

    /// <summary>The settings of the first folder that has some; none where no folder has, or where the file is no JSON object.</summary>
    public static ValueObject Read(IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var file = folders.SelectMany(folder => Places.Select(place => Path.Combine(folder, place))).FirstOrDefault(File.Exists);
        return file is null ? [] : SourceJson.Parse(new SourceText(file, File.ReadAllText(file))).Root?.ToValue().AsObject() ?? [];
    }
}
