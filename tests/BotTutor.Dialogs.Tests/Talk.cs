using BotTutor.Diagnostics;
using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Declarative;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using State = BotTutor.Dialogs.BotState;

namespace BotTutor.Dialogs.Tests;

/// <summary>A conversation with a bot whose files are given as text. State is saved and read again between turns.</summary>
internal sealed class Talk
{
    private readonly TestAdapter _adapter = new();
    private readonly DialogEngine _engine = new(NullLogger<DialogEngine>.Instance);
    private readonly IServiceProvider _services;

    private Talk(ResourceSet resources, IServiceProvider? services)
    {
        Resources = resources;
        _services = services ?? new ServiceCollection().BuildServiceProvider();
    }

    /// <summary>What the person hears in the place of a turn that is undone; a host has its own words.</summary>
    public const string Apology = "Sorry.";

    public ResourceSet Resources { get; private set; }

    /// <summary>What happened in the last turn.</summary>
    public TurnTrace Trace { get; private set; } = new TurnRecorder().ToTrace();

    public TraceCaps Caps { get; set; } = TraceCaps.Default;

    public State State { get; private set; } = new();

    /// <summary>A bot that begins with <c>main.dialog</c>, which is the body of an adaptive dialog.</summary>
    public static Talk With(string main, params (string Name, string Content)[] others) => new(Load([("main.dialog", main), .. others]), null);

    public static Talk With(DialogLimits limits, string main, params (string Name, string Content)[] others) =>
        new(ResourceSet.Load([new SourceText("main.dialog", main), .. others.Select(file => new SourceText(file.Name, file.Content))], DialogCatalog.BuiltIn, limits), null);

    public static Talk With(IServiceProvider services, DialogCatalog kinds, string main, DialogLimits? limits = null) =>
        new(ResourceSet.Load([new SourceText("main.dialog", main)], kinds, limits), services);

    public static ResourceSet Load(params (string Name, string Content)[] files) =>
        ResourceSet.Load([.. files.Select(file => new SourceText(file.Name, file.Content))], DialogCatalog.BuiltIn);

    /// <summary>Puts other files in the place of the bot's.</summary>
    public void Reload(string main, params (string Name, string Content)[] others) => Resources = Load([("main.dialog", main), .. others]);

    public Task<string[]> SayAsync(string text, string locale = "en-us") =>
        SendAsync(new Activity { Type = ActivityTypes.Message, Text = text, Locale = locale });

    public async Task<string[]> SendAsync(Activity activity) =>
        [.. (await RepliesAsync(activity)).Select(reply => reply.Text)];

    public async Task<Activity[]> RepliesAsync(Activity activity)
    {
        var bot = new DialogWorldAndRoot(new DialogWorld(Resources, new DialogWorldOptions { Random = new Random(1), DefaultLocale = "en-us" }), "main");
        var recorder = new TurnRecorder(Caps);
        await _adapter.ProcessActivityAsync(
            activity,
            async (turn, cancel) =>
            {
                if ((await _engine.RunTurnAsync(turn, State, _services, bot, recorder, cancel)).Fault is not null && activity.Type == ActivityTypes.Message)
                {
                    await turn.SendActivityAsync(Apology, cancellationToken: cancel);
                }
            },
            TestContext.Current.CancellationToken);
        Trace = recorder.ToTrace();
        State = State.Read(State.Write(BotStatePart.User), State.Write(BotStatePart.Conversation), State.Write(BotStatePart.Dialogs));
        var replies = new List<Activity>();
        while (_adapter.ActiveQueue.TryDequeue(out var reply))
        {
            replies.Add(reply);
        }

        return [.. replies];
    }
}
