using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Declarative;
using BotTutor.Dialogs.Stack;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotTutor.Dialogs;

/// <summary>Runs turns of the bot whose dialogs stand in the configured folders.</summary>
public sealed class DialogEngine
{
    private readonly DialogResources? _resources;
    private readonly ILogger<DialogEngine> _logger;

    public DialogEngine(DialogResources resources, ILogger<DialogEngine> logger)
        : this(logger) => _resources = resources;

    /// <summary>An engine without a bot of its own: each turn brings one.</summary>
    internal DialogEngine(ILogger<DialogEngine> logger) => _logger = logger;

    /// <summary>Runs one turn. What it changes stands in the state; what it says goes through the turn context.</summary>
    /// <param name="turn">The activity, and the way to answer it.</param>
    /// <param name="state">What is remembered; put back by <see cref="BotState.Fail"/> when a fault is handled by no dialog.</param>
    /// <param name="services">Where handlers come from.</param>
    /// <param name="recorder">Hears what happens; nobody where left out.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public Task<DialogOutcome> RunTurnAsync(
        ITurnContext turn, BotState state, IServiceProvider services, ITurnRecorder? recorder, CancellationToken cancellationToken) =>
        RunTurnAsync(turn, state, services, _resources!.Current, recorder, cancellationToken);

    internal async Task<DialogOutcome> RunTurnAsync(
        ITurnContext turn, BotState state, IServiceProvider services, DialogWorldAndRoot bot, ITurnRecorder? recorder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(state);
        foreach (var opening in services.GetService<IEnumerable<ITurnOpening>>() ?? [])
        {
            opening.Open(turn, state);
        }

        var run = new DialogTurn(turn, state, services, bot.World, recorder);
        recorder?.Start(bot.World.Clock.GetUtcNow(), TracedActivities.Of(turn.Activity, recorder));
        if (run.IsStackLost)
        {
            run.Tracing?.Lost(StackDocument.RootOf(state.Dialogs));
            _logger.LogWarning("A conversation stood on dialogs that are no more; it starts anew at {Root}.", bot.Root);
        }

        try
        {
            return await RunOrFailAsync(run, bot, cancellationToken);
        }
        finally
        {
            recorder?.End(run.Locale, run.Budget.Elapsed);
            foreach (var reached in run.Reached ?? [])
            {
                _logger.LogWarning("{Finding}", reached.ToDiagnostic());
            }
        }
    }

    private async ValueTask<DialogOutcome> RunOrFailAsync(DialogTurn run, DialogWorldAndRoot bot, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(run, bot, cancellationToken);
            run.State.Dialogs = StackDocument.Write(run.Root);
            run.Budget.CheckState(run.State);
            return new DialogOutcome(run.Locale, null);
        }
        catch (DialogFault fault)
        {
            return Fail(run, fault);
        }
        catch (InsufficientExecutionStackException)
        {
            const string Message = "Objects or arrays stand in each other too deeply: does a dialog put a value into itself?";
            return Fail(run, new DialogFault("NestedTooDeep", Message, run.Focus.Origin) { Limit = LimitNames.State });
        }
        catch (Exception failure)
        {
            run.Tracing?.FaultIsUnhandled(failure);
            throw;
        }
    }

    private DialogOutcome Fail(DialogTurn run, DialogFault fault)
    {
        run.Tracing?.FaultIsUnhandled(fault);
        _logger.LogError(fault, "{Finding}", fault.ToDiagnostic());
        run.State.Fail();
        return new DialogOutcome(run.Locale, fault);
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
            catch (Exception fault) when (faults < bot.World.Limits.Faults && MayBeHandled(fault, run, cancellationToken))
            {
                // The one place where whatever goes wrong in an action is offered to the dialogs; what none of them handles goes on.
                isFirst = false;
                run.Tracing?.AskAbout(fault);
                if (!await events.FailAsync(run.Root!, FaultValue.Of(fault), cancellationToken))
                {
                    throw;
                }
            }
        }
    }

    /// <summary>Where the turn's limits are used up, or the turn was cancelled, no dialog could do anything about it.</summary>
    private static bool MayBeHandled(Exception fault, DialogTurn run, CancellationToken cancellationToken) =>
        run.Root is not null
        && !cancellationToken.IsCancellationRequested
        && !(fault is DialogFault { Limit: { } limit } && LimitNames.EndsTurn(limit));

    private static AdaptiveDialog RootOf(DialogTurn run, DialogWorldAndRoot bot)
    {
        var name = bot.Root;
        var root = bot.Dialog ?? run.World.Resources.FindDialog(name)
            ?? throw run.World.Resources.UnknownDialog(name, null);
        return root as AdaptiveDialog ?? run.World.Resources.Wrap(root);
    }
}
