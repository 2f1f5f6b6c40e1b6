using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Declarative;
using BotTutor.Dialogs.Stack;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotTutor.Dialogs;

/// <summary>Runs turns of the bot whose dialogs stand in the configured folders.</summary>
public sealed class DialogEngine
{
    /// <summary>How often a turn goes on after faults that dialogs have handled.</summary>
    private const int MostHandledFaults = 3;
    private readonly DialogResources? _resources;
    private readonly ILogger<DialogEngine> _logger;

    public DialogEngine(DialogResources resources, ILogger<DialogEngine> logger)
        : this(logger) => _resources = resources;

    /// <summary>An engine without a bot of its own: each turn brings one.</summary>
    internal DialogEngine(ILogger<DialogEngine> logger) => _logger = logger;

    /// <summary>Runs one turn. What it changes stands in the state; what it says goes through the turn context.</summary>
    public Task RunTurnAsync(ITurnContext turn, BotState state, IServiceProvider services, CancellationToken cancellationToken) =>
        RunTurnAsync(turn, state, services, _resources!.Current, cancellationToken);

    internal async Task RunTurnAsync(ITurnContext turn, BotState state, IServiceProvider services, DialogWorldAndRoot bot, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(state);
        var run = new DialogTurn(turn, state, services, bot.World);
        if (run.IsStackLost)
        {
            _logger.LogWarning("A conversation stood on dialogs that are no more; it starts anew at {Root}.", bot.Root);
        }

        try
        {
            await RunAsync(run, bot, cancellationToken);
            state.Dialogs = StackDocument.Write(run.Root);
        }
        catch (DialogFault fault)
        {
            await ApologizeAsync(run, fault, cancellationToken);
        }
    }

    private static async ValueTask RunAsync(DialogTurn run, DialogWorldAndRoot bot, CancellationToken cancellationToken)
    {
        var events = new EventDispatcher(run);
        var plan = new PlanRunner(run, events);
        var isFirst = true;
        for (var faults = 0; ; faults++)
        {
            try
            {
                if (run.Root is null)
                {
                    await plan.BeginRootAsync(RootOf(run, bot), cancellationToken);
                }
                else if (isFirst)
                {
                    isFirst = false;
                    await events.ReceiveAsync(run.Root, cancellationToken);
                }

                isFirst = false;
                await plan.RunAsync(cancellationToken);
                return;
            }
            catch (Exception fault) when (fault is not OperationCanceledException && run.Root is not null && faults < MostHandledFaults)
            {
                // The one place where whatever goes wrong in an action is offered to the dialogs; what none of them handles goes on.
                isFirst = false;
                if (!await events.FailAsync(run.Root, FaultValue.Of(fault), cancellationToken))
                {
                    throw;
                }
            }
        }
    }

    private static AdaptiveDialog RootOf(DialogTurn run, DialogWorldAndRoot bot)
    {
        var name = bot.Root;
        var root = bot.Dialog ?? run.World.Resources.FindDialog(name)
            ?? throw run.World.Resources.UnknownDialog(name, null);
        return root as AdaptiveDialog ?? run.World.Resources.Wrap(root);
    }

    /// <summary>The person hears a polite sentence; the author reads the log. The conversation stands where it stood, and starts anew after a second fault in a row.</summary>
    private async Task ApologizeAsync(DialogTurn run, DialogFault fault, CancellationToken cancellationToken)
    {
        _logger.LogError(fault, "{Place}: error {Code}: {Message}", fault.Origin, fault.Code, fault.Message);
        run.State.ForgetDialogChanges();
        var failedBefore = run.State.Dialogs["failed"].AsBoolean() == true;
        run.State.Dialogs = failedBefore ? [] : run.State.Dialogs;
        run.State.Dialogs["failed"] = !failedBefore;
        if (run.World.Apology(run.Locale, fault) is { Length: > 0 } apology && run.TurnContext.Activity.Type == ActivityTypes.Message)
        {
            await run.TurnContext.SendActivityAsync(apology, cancellationToken: cancellationToken);
        }
    }
}
