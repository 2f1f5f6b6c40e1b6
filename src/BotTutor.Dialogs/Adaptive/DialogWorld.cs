using System.Collections.Concurrent;
using System.Globalization;
using BotTutor.Dialogs.Generators;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>What all turns of a bot share. Immutable but for its caches.</summary>
internal sealed class DialogWorld(IDialogResources resources, DialogWorldOptions options)
{
    private readonly ConcurrentDictionary<string, EvaluationOptions> _options = new(StringComparer.OrdinalIgnoreCase);

    public IDialogResources Resources { get; } = resources;

    public DialogLimits Limits => Resources.Limits;

    public ValueObject Settings => options.Settings;

    public TimeProvider Clock => options.Clock;

    public Random Random => options.Random;

    public string DefaultLocale => options.DefaultLocale;

    public LanguagePolicy Languages => options.Languages;

    public EvaluationOptions OptionsFor(string locale) => _options.TryGetValue(locale, out var known) ? known : Add(locale);

    private EvaluationOptions Add(string locale)
    {
        var made = new EvaluationOptions
        {
            Locale = Culture(locale),
            Clock = Clock,
            Random = Random,
            Limits = Limits.Expressions,
        };

        return _options.Count < 200 ? _options.GetOrAdd(locale, made) : made;
    }

    private static CultureInfo Culture(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo("en-US");
        }
    }
}

/// <summary>What the owner of a bot may set.</summary>
internal sealed record DialogWorldOptions
{
    /// <summary>Gets what dialogs read as <c>settings</c>.</summary>
    public ValueObject Settings { get; init; } = [];

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public required Random Random { get; init; }

    public string DefaultLocale { get; init; } = "id";

    public LanguagePolicy Languages { get; init; } = LanguagePolicy.Default;
}
