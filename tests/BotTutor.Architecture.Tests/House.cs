using System.Xml.Linq;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace BotTutor.Architecture.Tests;

/// <summary>The plan of the house: which project may know which. The one place to change when a wall moves, together with a decision record.</summary>
internal static class House
{
    /// <summary>For each project, the projects that it may know.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        ["Diagnostics"] = [],
        ["People"] = [],
        ["Shop"] = [],
        ["Learning"] = [],
        ["Expressions"] = ["Diagnostics"],
        ["LanguageUnderstanding"] = ["Diagnostics"],
        ["LanguageGeneration"] = ["Diagnostics", "Expressions"],
        ["Cards"] = ["Diagnostics", "Expressions"],
        ["Content"] = ["Diagnostics", "Learning", "Shop"],
        ["Dialogs"] = ["Diagnostics", "Expressions", "LanguageGeneration", "LanguageUnderstanding", "Cards"],
        ["Channels"] = ["Diagnostics", "Cards"],
        ["Conversation"] = ["Diagnostics", "Expressions", "LanguageGeneration", "LanguageUnderstanding", "Cards", "Dialogs", "Shop", "Learning", "People", "Content"],
        ["Turns"] = ["Diagnostics", "Dialogs", "Channels", "People"],
        ["Storage"] = ["Diagnostics", "Shop", "Learning", "People", "Channels", "Turns"],
        ["Host"] = ["Diagnostics", "Expressions", "LanguageGeneration", "LanguageUnderstanding", "Cards", "Dialogs", "Shop", "Learning", "People", "Content", "Channels", "Conversation", "Turns", "Storage"],
        ["Cli"] = ["Diagnostics", "Expressions", "LanguageGeneration", "LanguageUnderstanding", "Cards", "Dialogs", "Shop", "Learning", "People", "Content", "Channels", "Conversation", "Turns", "Storage"],
    };

    /// <summary>Rooms that the design names and that nobody has needed yet; each moves up when its first file is written.</summary>
    public static readonly IReadOnlyList<string> NotYetThere = ["Mentoring", "Studio", "Dashboard"];

    /// <summary>Rules of the trade in plain C#: no framework, no disk, no network.</summary>
    public static readonly IReadOnlyList<string> Domains = ["Shop", "Learning", "People"];

    private static readonly Lazy<ArchUnitNET.Domain.Architecture> Loaded = new(() =>
        new ArchLoader().LoadAssemblies([.. Allowed.Keys.Select(AssemblyOf)]).Build());

    public static ArchUnitNET.Domain.Architecture Architecture => Loaded.Value;

    public static Assembly AssemblyOf(string project) =>
        Assembly.Load(project == "Cli" ? "bottutor" : $"BotTutor.{project}");

    public static GivenTypesConjunctionWithDescription In(string project) =>
        Types().That().ResideInAssembly(AssemblyOf(project)).As($"BotTutor.{project}");

    /// <summary>The projects that a project's file refers to.</summary>
    public static IEnumerable<string> ReferencesOf(string project) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", $"BotTutor.{project}", $"BotTutor.{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value)["BotTutor.".Length..]);

    /// <summary>The files of the sources that people write, relative to the root.</summary>
    public static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file));
}
