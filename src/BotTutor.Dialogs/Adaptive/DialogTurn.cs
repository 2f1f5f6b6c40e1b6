using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Dialogs.Stack;
using BotTutor.Expressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>What one turn works with.</summary>
internal sealed class DialogTurn
{
    private int _steps;
    private int _replies;

    public DialogTurn(ITurnContext turnContext, BotState state, IServiceProvider services, DialogWorld world)
    {
        TurnContext = turnContext;
        State = state;
        Services = services;
        World = world;
        Focus = new TurnFocus(this);
        Locale = LocaleOf(state, turnContext.Activity);
        Memory = new DialogMemory(turnContext, state, world.Settings, world.Resources.Paths, OptionsFor(Locale), Focus);
        ForRecognizers = new RecognizerTurn(turnContext, services, world.Resources, world.Languages, world.Clock);
        Root = StackDocument.Read(state.Dialogs, world.Resources);
        IsStackLost = Root is null && state.Dialogs.Count > 0;
    }

    public ITurnContext TurnContext { get; }

    public BotState State { get; }

    public IServiceProvider Services { get; }

    public DialogWorld World { get; }

    public DialogMemory Memory { get; }

    public TurnFocus Focus { get; }

    public RecognizerTurn ForRecognizers { get; }

    public DialogInstance? Root { get; set; }

    /// <summary>Whether the saved conversation stood on resources that are no more.</summary>
    public bool IsStackLost { get; }

    public string Locale { get; private set; }

    /// <summary>What recognizers have read in this turn, by recognizer.</summary>
    public Dictionary<Recognizer, ValueObject> Recognitions { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes one step; throws when the turn's are used up.</summary>
    public void CountStep(Origin origin)
    {
        if (++_steps > World.Limits.Steps)
        {
            throw new DialogFault("TooManySteps", $"The turn was stopped after {World.Limits.Steps} actions: is there a loop without an end?", origin);
        }
    }

    public async ValueTask<Activity> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (++_replies > World.Limits.Replies)
        {
            throw new DialogFault("TooManyReplies", $"The turn was stopped after {World.Limits.Replies} replies.", Focus.Origin);
        }

        var response = await TurnContext.SendActivityAsync(activity, cancellationToken);
        activity.Id ??= response?.Id;
        return activity;
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

    private EvaluationOptions OptionsFor(string locale) => World.OptionsFor(locale);

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
