using BotTutor.Diagnostics;
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
    private readonly DialogLimits _limits;

    private Talk(ResourceSet resources, DialogLimits? limits, IServiceProvider? services)
    {
        Resources = resources;
        _limits = limits ?? DialogLimits.Default;
        _services = services ?? new ServiceCollection().BuildServiceProvider();
    }

    public ResourceSet Resources { get; private set; }

    public State State { get; private set; } = new();

    /// <summary>A bot that begins with <c>main.dialog</c>, which is the body of an adaptive dialog.</summary>
    public static Talk With(string main, params (string Name, string Content)[] others) => new(Load([("main.dialog", main), .. others]), null, null);

    public static Talk With(DialogLimits limits, string main) => new(Load([("main.dialog", main)]), limits, null);

    public static Talk With(IServiceProvider services, DialogCatalog kinds, string main) =>
        new(ResourceSet.Load([new SourceText("main.dialog", main)], kinds), null, services);

    public static ResourceSet Load(params (string Name, string Content)[] files) =>
        ResourceSet.Load([.. files.Select(file => new SourceText(file.Name, file.Content))], DialogCatalog.BuiltIn);

    /// <summary>Puts other files in the place of the bot's.</summary>
    public void Reload(string main) => Resources = Load(("main.dialog", main));

    public Task<string[]> SayAsync(string text, string locale = "en-us") =>
        SendAsync(new Activity { Type = ActivityTypes.Message, Text = text, Locale = locale });

    public async Task<string[]> SendAsync(Activity activity) =>
        [.. (await RepliesAsync(activity)).Select(reply => reply.Text)];

    public async Task<Activity[]> RepliesAsync(Activity activity)
    {
        var bot = new DialogWorldAndRoot(new DialogWorld(Resources, new DialogWorldOptions { Random = new Random(1), Limits = _limits, DefaultLocale = "en-us" }), "main");
        await _adapter.ProcessActivityAsync(activity, (turn, cancel) => _engine.RunTurnAsync(turn, State, _services, bot, cancel), TestContext.Current.CancellationToken);
        State = State.Read(State.Write(BotStatePart.User), State.Write(BotStatePart.Conversation), State.Write(BotStatePart.Dialogs));
        var replies = new List<Activity>();
        while (_adapter.ActiveQueue.TryDequeue(out var reply))
        {
            replies.Add(reply);
        }

        return [.. replies];
    }
}
