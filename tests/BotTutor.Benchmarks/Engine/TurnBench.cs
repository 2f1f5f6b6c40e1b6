using System.Diagnostics;
using BotTutor.Benchmarks.Peers;
using BotTutor.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Activity = Microsoft.Bot.Schema.Activity;
using BotState = BotTutor.Dialogs.BotState;

namespace BotTutor.Benchmarks.Engine;

/// <summary>One turn is one of three messages in one conversation; memory is read before each from its documents and written after it.</summary>
internal static class TurnBench
{
    private const int WarmUp = 6_000;
    private const int Turns = 30_000;

    private static readonly string[] Script = ["hi", "Carlos", "blah"];

    public static Bench Bench { get; } = new(
        "turns",
        "a greeting that asks a name, through the SDK's TestAdapter, memory loaded and saved each turn",
        async stop => await JavaScript.BesideAsync("turns", await RunAsync(stop), stop));

    private static async Task<IReadOnlyList<Measure>> RunAsync(CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection()
            .AddDialogs(dialogs =>
            {
                dialogs.FolderList.Add(EngineWork.DialogFolder);
                dialogs.Root = "main";
            })
            .BuildServiceProvider();
        var talk = new Talk(services, services.GetRequiredService<DialogEngine>());
        await talk.SayAsync("hi", cancellationToken);
        talk.Expect("What is your name?");
        await talk.SayAsync("Carlos", cancellationToken);
        talk.Expect("Hello Carlos, nice to meet you!");

        for (var turn = 0; turn < WarmUp; turn++)
        {
            await talk.SayAsync(Script[turn % Script.Length], cancellationToken);
        }

        var times = new List<TimeSpan>(Turns);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        for (var turn = 0; turn < Turns; turn++)
        {
            var begin = Stopwatch.GetTimestamp();
            await talk.SayAsync(Script[turn % Script.Length], cancellationToken);
            times.Add(Stopwatch.GetElapsedTime(begin));
        }

        var elapsed = watch.Elapsed;
        var each = (GC.GetAllocatedBytesForCurrentThread() - allocated) / Turns;
        return
        [
            Timing.PerSecond("turns", Turns / elapsed.TotalSeconds, "26 x"),
            .. new Latencies(times).Rows("a turn"),
            new Measure("allocated for each turn", Timing.Invariant($"{each:N0} bytes"), "under 60,000 bytes"),
        ];
    }

    private sealed class Talk(IServiceProvider services, DialogEngine engine)
    {
        private readonly TestAdapter _adapter = new(TestAdapter.CreateConversation("bench", "Ada"));
        private ReadOnlyMemory<byte> _user;
        private ReadOnlyMemory<byte> _conversation;
        private ReadOnlyMemory<byte> _dialogs;

        public async Task SayAsync(string text, CancellationToken cancellationToken)
        {
            _adapter.ActiveQueue.Clear();
            await _adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Message, Text = text, Locale = "en-US" }, TurnAsync, cancellationToken);
        }

        public void Expect(string text)
        {
            var said = _adapter.ActiveQueue.FirstOrDefault()?.Text;
            if (said != text)
            {
                throw new InvalidOperationException($"The bot should say '{text}', but it said '{said}'.");
            }
        }

        private async Task TurnAsync(ITurnContext turn, CancellationToken cancellationToken)
        {
            var state = BotState.Read(_user, _conversation, _dialogs);
            await engine.RunTurnAsync(turn, state, services, null, cancellationToken);
            _user = Saved(state, BotStatePart.User, _user);
            _conversation = Saved(state, BotStatePart.Conversation, _conversation);
            _dialogs = Saved(state, BotStatePart.Dialogs, _dialogs);
        }

        private static ReadOnlyMemory<byte> Saved(BotState state, BotStatePart part, ReadOnlyMemory<byte> before) =>
            state.IsChanged(part) ? state.Write(part) : before;
    }
}
