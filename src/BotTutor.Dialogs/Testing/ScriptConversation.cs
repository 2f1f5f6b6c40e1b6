using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Memory;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Testing;

/// <summary>The conversation of one script, through the Bot Framework's own <see cref="TestAdapter"/>. State is saved and read again between turns.</summary>
internal sealed class ScriptConversation : IDisposable
{
    private readonly TestAdapter _adapter;
    private readonly DialogEngine _engine;
    private readonly DialogWorldAndRoot _bot;
    private readonly IServiceProvider _services;
    private readonly ScriptChance _chance;
    private readonly TestScript _script;
    private readonly MockTokens _tokens;
    private BotState _state = new();

    public ScriptConversation(string name, TestScript script, DialogEngine engine, DialogWorldAndRoot bot, ScriptChance chance, IServiceProvider services)
    {
        (_script, _engine, _bot, _chance, _services) = (script, engine, bot, chance, services);
        _adapter = new TestAdapter(
            new ConversationReference
            {
                ChannelId = "test",
                ServiceUrl = "https://test.com",
                User = new ChannelAccount("user1", "User1"),
                Bot = new ChannelAccount("bot", "Bot"),
                Conversation = new ConversationAccount(false, "convo", name, name),
                Locale = script.Locale,
            },
            script.EnableTrace);
        _tokens = new MockTokens(script.UserTokenMocks);
    }

    /// <summary>What happened in the last turn.</summary>
    public TurnTrace? Trace { get; private set; }

    public Activity Make(string type, string? user, string? text)
    {
        var activity = _adapter.MakeActivity(text);
        activity.Type = type;
        activity.Locale = _script.Locale;
        if (user is not null)
        {
            activity.From = new ChannelAccount(user, user);
        }

        return activity;
    }

    public async Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        await _adapter.ProcessActivityAsync(activity, RunAsync, cancellationToken);
        _state = BotState.Read(_state.Write(BotStatePart.User), _state.Write(BotStatePart.Conversation), _state.Write(BotStatePart.Dialogs));
    }

    public Activity? Next() => _adapter.GetNextReply() as Activity;

    /// <summary>Memory as the dialogs would read it now.</summary>
    public DialogMemory OpenMemory()
    {
        var turn = new TurnContext(_adapter, Make(ActivityTypes.Event, null, null));
        var run = new DialogTurn(turn, _state, _services, _bot.World);
        if (run.Root is { } root)
        {
            run.Focus.Set(root.Leaf, root.Leaf.Waiting);
        }

        return run.Memory;
    }


    public void Dispose() => _tokens.Dispose();

    private async Task RunAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity is { Type: ActivityTypes.Event, Name: "SetTestOptions" })
        {
            _state.Conversation["TestOptions"] = ActivityValue.Rare(turn.Activity.Value);
        }

        _chance.State = _state;
        turn.TurnState.Add<UserTokenClient>(_tokens);
        var recorder = new TurnRecorder();
        try
        {
            var outcome = await _engine.RunTurnAsync(turn, _state, _services, _bot, recorder, cancellationToken);
            if (outcome.Fault is { } fault && turn.Activity.Type == ActivityTypes.Message)
            {
                await turn.SendActivityAsync(FaultTexts.Of(fault), cancellationToken: cancellationToken);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A script's bot says what went wrong, so that a script can expect it.
            await turn.SendActivityAsync(fault.Message, cancellationToken: cancellationToken);
        }
        finally
        {
            Trace = recorder.ToTrace();
        }
    }
}
