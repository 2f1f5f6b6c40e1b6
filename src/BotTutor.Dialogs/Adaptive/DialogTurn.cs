using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Dialogs.Stack;
using BotTutor.Dialogs.Triggers;
using BotTutor.Expressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>What one turn works with.</summary>
internal sealed class DialogTurn
{
    private readonly Dictionary<string, EvaluationOptions>? _watchedOptions;
    private Dictionary<Trigger, int>? _handled;

    public DialogTurn(ITurnContext turnContext, BotState state, IServiceProvider services, DialogWorld world, ITurnRecorder? recorder = null)
    {
        TurnContext = turnContext;
        State = state;
        Services = services;
        World = world;
        Focus = new TurnFocus(this);
        Budget = new TurnBudget(world, Focus);
        Patterns = new PatternWatch(world.Limits, slow => Reach(LimitNames.Pattern, "PatternTooSlow", slow));
        if (recorder is not null)
        {
            Tracing = new TurnTracing(recorder);
            _watchedOptions = [];
        }

        Locale = LocaleOf(state, turnContext.Activity);
        Memory = new DialogMemory(turnContext, state, world.Settings, world.Resources.Paths, OptionsFor(Locale), Focus) { Recorder = recorder };
        ForRecognizers = new RecognizerTurn(turnContext, services, world.Resources, world.Languages, world.Clock, Memory, Budget);
        Root = StackDocument.Read(state.Dialogs, world.Resources);
        IsStackLost = Root is null && state.Dialogs.Has(StackDocument.RootName);
    }

    public ITurnContext TurnContext { get; }

    public BotState State { get; }

    public IServiceProvider Services { get; }

    public DialogWorld World { get; }

    public DialogMemory Memory { get; }

    public TurnFocus Focus { get; }

    /// <summary>What the turn may still take.</summary>
    public TurnBudget Budget { get; }

    /// <summary>What keeps the patterns of recognizers within their time.</summary>
    public PatternWatch Patterns { get; }

    /// <summary>Who hears what happens; nobody unless the host wants a trace.</summary>
    public TurnTracing? Tracing { get; }

    public RecognizerTurn ForRecognizers { get; }

    public DialogInstance? Root { get; set; }

    /// <summary>Whether the saved conversation stood on resources that are no more.</summary>
    public bool IsStackLost { get; }

    public string Locale { get; private set; }

    /// <summary>What recognizers have read in this turn, by recognizer.</summary>
    public Dictionary<Recognizer, ValueObject> Recognitions { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Limits that were reached where the dialog went on, such as in a condition, which is false then.</summary>
    public List<DialogFault>? Reached { get; private set; }

    /// <summary>How often a trigger for faults has run in this turn.</summary>
    public int ErrorsHandledBy(Trigger trigger) => _handled?.GetValueOrDefault(trigger) ?? 0;

    public void CountErrorHandledBy(Trigger trigger)
    {
        _handled ??= new Dictionary<Trigger, int>(ReferenceEqualityComparer.Instance);
        _handled[trigger] = ErrorsHandledBy(trigger) + 1;
    }

    public async ValueTask<Activity> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        Budget.CountReply(activity);
        var response = await TurnContext.SendActivityAsync(activity, cancellationToken);
        activity.Id ??= response?.Id;
        Tracing?.Said(activity);
        return activity;
    }

    /// <summary>Notes a limit that does not end what runs. The same one at the same place is told once.</summary>
    public void Reach(string limit, string code, string message)
    {
        Reached ??= [];
        if (!Reached.Exists(known => known.Message == message && Equals(known.Origin, Focus.Origin)))
        {
            Reached.Add(new DialogFault(code, message, Focus.Origin) { Limit = limit });
            Tracing?.Limit(limit, message, Focus.Origin);
        }
    }

    /// <summary>Takes the turn's language anew, where a dialog may have changed it.</summary>
    public void RefreshLocale()
    {
        var locale = LocaleOf(State, TurnContext.Activity);
        if (locale != Locale)
        {
            Locale = locale;
            Memory.Options = OptionsFor(locale);
        }
    }

    private string LocaleOf(BotState state, Activity activity) =>
        NotEmpty(Memory?.TurnState["locale"].AsString()) ?? NotEmpty(state.User["locale"].AsString()) ?? NotEmpty(activity.Locale) ?? World.DefaultLocale;

    private EvaluationOptions OptionsFor(string locale)
    {
        var options = World.OptionsFor(locale);
        if (_watchedOptions is null)
        {
            return options;
        }

        return _watchedOptions.TryGetValue(locale, out var known) ? known : _watchedOptions[locale] = options with { TextMade = Tracing!.Used };
    }

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
