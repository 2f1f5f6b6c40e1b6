using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Stack;
using BotTutor.Expressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs;

/// <summary>What an action sees of the turn it runs in.</summary>
public sealed class ActionContext
{
    internal ActionContext(DialogTurn run, DialogInstance dialog, Frame frame)
    {
        Run = run;
        Dialog = dialog;
        Frame = frame;
    }

    public DialogMemory Memory => Run.Memory;

    public ITurnContext Turn => Run.TurnContext;

    /// <summary>Gets the services of the turn.</summary>
    public IServiceProvider Services => Run.Services;

    /// <summary>Gets the language of the turn, such as <c>id</c> or <c>en-US</c>.</summary>
    public string Locale => Run.Locale;

    /// <summary>Gets what the action remembers until it is done; dialogs read it as <c>this</c>.</summary>
    public ValueObject State => Frame.EnsureThis();

    internal DialogTurn Run { get; }

    internal DialogInstance Dialog { get; }

    internal Frame Frame { get; }

    /// <summary>Sends what the text becomes in the turn's language.</summary>
    /// <returns>The activity as it was sent, or <see langword="null"/> when the text became nothing.</returns>
    public async ValueTask<Activity?> SayAsync(TextTemplate text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Render(text) is { } activity ? await SendAsync(activity, cancellationToken) : null;
    }

    /// <summary>Makes an activity of the text; <see langword="null"/> when it becomes nothing.</summary>
    public Activity? Render(TextTemplate text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ActivityMaker.From(text.In(this), Memory);
    }

    /// <summary>Tells whoever watches how far an input has come.</summary>
    internal void Note(InputProgress state, string? property, Value answer, int count) =>
        Run.Tracing?.Asked(Dialog, Frame.Action, state, property, answer, count);

    /// <summary>What a text becomes by the dialog's generator.</summary>
    internal Value Generate(string text) => TextGeneration.Generate(this, text);

    /// <summary>Sends an activity.</summary>
    public ValueTask<Activity> SendAsync(Activity activity, CancellationToken cancellationToken) => Run.SendAsync(activity, cancellationToken);
}
