using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Declarative;
using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotTutor.Dialogs.Testing;

/// <summary>How a script went.</summary>
/// <param name="Name">The name of its file, without <c>.test.dialog</c>.</param>
/// <param name="Failure">Where and why it did not go as written; null when it did.</param>
public sealed record ScriptOutcome(string Name, string? Failure)
{
    public bool Passed => Failure is null;

    /// <summary>Gets what happened in the turn before it failed; none where no turn had run.</summary>
    public TurnTrace? Trace { get; init; }
}

/// <summary>The <c>.test.dialog</c> files of one folder of resources.</summary>
public sealed class ScriptSuite
{
    private const string Ending = ".test.dialog";
    private readonly ValueObject _settings;
    private readonly Dictionary<string, TestScript> _scripts;
    private readonly Dictionary<string, string> _broken;

    private ScriptSuite(ResourceSet resources, ValueObject settings, IReadOnlyList<string> files)
    {
        Resources = resources;
        _settings = settings;
        _scripts = resources.All
            .Where(pair => pair.Declared is TestScript && pair.Name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(pair => pair.Name[..^Ending.Length], pair => (TestScript)pair.Declared, StringComparer.Ordinal);
        _broken = files.Where(name => !_scripts.ContainsKey(name)).ToDictionary(
            name => name,
            name => resources.Diagnostics.FirstOrDefault(finding => Path.GetFileName(finding.Source) == name + Ending)?.ToString() ?? "The file is no Microsoft.Test.Script.",
            StringComparer.Ordinal);
    }

    public ResourceSet Resources { get; }

    /// <summary>Gets the names of the scripts.</summary>
    public IReadOnlyList<string> Names => [.. _scripts.Keys.Concat(_broken.Keys).Order(StringComparer.Ordinal)];

    /// <summary>Reads a folder as one set of resources.</summary>
    /// <param name="folder">Where the scripts and their dialogs are.</param>
    /// <param name="kinds">The kinds that they may use.</param>
    /// <param name="settings">What dialogs read as <c>settings</c>.</param>
    public static ScriptSuite Load(string folder, DialogCatalog kinds, ValueObject? settings = null)
    {
        var files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories).Select(path => Path.GetFileName(path)[..^Ending.Length]).ToList()
            : [];
        return new ScriptSuite(ResourceSet.Load(folder, kinds, DialogLimits.Default with { Network = true }), settings ?? [], files);
    }

    /// <summary>Runs a script in a conversation of its own.</summary>
    /// <param name="name">The name of its file, without <c>.test.dialog</c>.</param>
    /// <param name="services">Where handlers come from that need services; none where left out.</param>
    /// <param name="cancellationToken">Ends the script.</param>
    public async Task<ScriptOutcome> RunAsync(string name, IServiceProvider? services = null, CancellationToken cancellationToken = default)
    {
        if (!_scripts.TryGetValue(name, out var script))
        {
            return new ScriptOutcome(name, _broken.GetValueOrDefault(name) ?? "There is no such script.");
        }

        using var http = new HttpClient(new MockHttp(script.HttpRequestMocks));
        var chance = new ScriptChance();
        using var conversation = new ScriptConversation(name, script, new DialogEngine(NullLogger<DialogEngine>.Instance), Bot(script, chance), chance, new ScriptServices(services, http));
        try
        {
            foreach (var step in script.Script)
            {
                await step.RunAsync(conversation, cancellationToken);
            }
        }
        catch (ScriptFailure failure)
        {
            return new ScriptOutcome(name, failure.Message) { Trace = conversation.Trace };
        }

        return new ScriptOutcome(name, null);
    }

    private DialogWorldAndRoot Bot(TestScript script, ScriptChance chance)
    {
        var world = new DialogWorld(Resources, new DialogWorldOptions
        {
            Random = chance,
            Settings = Settings(script),
            DefaultLocale = script.Locale.Length > 0 ? script.Locale : "en-us",
            Languages = Languages(script.LanguagePolicy),
        });
        var root = script.Dialog.Inline ?? Resources.FindDialog(script.Dialog.Name ?? string.Empty);
        return new DialogWorldAndRoot(world, script.Dialog.Name ?? string.Empty) { Dialog = root };
    }

    private ValueObject Settings(TestScript script)
    {
        var settings = _settings.DeepClone();
        foreach (var (name, value) in script.Configuration.AsObject() ?? [])
        {
            settings[name] = value;
        }

        foreach (var assignment in script.SettingMocks.SelectMany(mock => mock.Assignments))
        {
            var place = settings;
            var names = assignment.Property.Split('.', ':');
            foreach (var name in names[..^1])
            {
                if (place[name].AsObject() is not { } inner)
                {
                    place[name] = inner = [];
                }

                place = inner;
            }

            place[names[^1]] = assignment.Value;
        }

        return settings;
    }

    private static LanguagePolicy Languages(Value policy) =>
        policy.AsObject() is { } rules
            ? LanguagePolicy.Of(rules.ToDictionary(
                pair => pair.Key,
                pair => (IReadOnlyList<string>)[.. (pair.Value.AsArray() ?? [pair.Value]).Select(PlainText.Of)]))
            : LanguagePolicy.Default;
}
