using BotTutor.Diagnostics;
using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs;
using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Declarative;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using BotState = BotTutor.Dialogs.BotState;

namespace BotTutor.Benchmarks.Fuzz;

/// <summary>A broken bot: loaded, and talked with where it loads. What it remembers is written and read between turns, and handed to the sound bot in the end.</summary>
internal sealed class DialogFuzzCase(DialogSeed seed, IReadOnlyList<SourceText> files, IReadOnlyList<string> words)
{
    private static readonly IServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();
    private readonly DialogEngine _engine = new(NullLogger<DialogEngine>.Instance);
    private readonly TestAdapter _adapter = new();
    private BotState _state = new();

    public string Name => seed.Name;

    public IReadOnlyList<SourceText> Files => files;

    /// <summary>Gets what is being said, for the report of one that does not end.</summary>
    public string Step { get; private set; } = "load";

    public int Findings { get; private set; }

    public int Turns { get; private set; }

    public int Undone { get; private set; }

    public int Limits { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var set = ResourceSet.Load(files, DialogCatalog.BuiltIn);
        Findings = set.Diagnostics.Count;
        if (!set.HasDialog(seed.Root))
        {
            return;
        }

        foreach (var word in words)
        {
            await SayAsync(set, word, cancellationToken);
        }

        // An author has mended the bot under the conversation.
        await SayAsync(ResourceSet.Load(seed.Files, DialogCatalog.BuiltIn), "and now?", cancellationToken);
    }

    private async Task SayAsync(ResourceSet set, string word, CancellationToken cancellationToken)
    {
        Step = word;
        var bot = new DialogWorldAndRoot(new DialogWorld(set, new DialogWorldOptions { Random = new Random(1), DefaultLocale = "en-us" }), seed.Root);
        var recorder = new TurnRecorder();
        var activity = new Activity { Type = ActivityTypes.Message, Text = word, Locale = "en-us" };
        await _adapter.ProcessActivityAsync(activity, TurnAsync, cancellationToken);
        _adapter.ActiveQueue.Clear();
        var trace = recorder.ToTrace();
        TurnTraceJson.Read(TurnTraceJson.Write(trace));
        Turns++;
        Undone += trace.IsUndone ? 1 : 0;
        Limits += trace.Entries.Any(entry => entry is LimitEntry) ? 1 : 0;
        _state = BotState.Read(_state.Write(BotStatePart.User), _state.Write(BotStatePart.Conversation), _state.Write(BotStatePart.Dialogs));

        async Task TurnAsync(ITurnContext turn, CancellationToken cancel) => await _engine.RunTurnAsync(turn, _state, NoServices, bot, recorder, cancel);
    }
}
