using BotTutor.Channels;
using BotTutor.Channels.Web;
using BotTutor.People;
using BotTutor.Storage;
using BotTutor.Turns;
using BotTutor.Turns.Memory;
using BotTutor.Turns.Running;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BotTutor.Benchmarks.Commits;

/// <summary>Turns and storage without a channel's wire and without dialogs: each turn reads and saves two documents and says one sentence.</summary>
internal sealed class CommitHouse : IAsyncDisposable
{
    private readonly ServiceProvider _host;
    private readonly Signals _signals = new();
    private int _count;

    private CommitHouse(string file)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Storage:File", file)]).Build();
        _host = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddTurns()
            .AddStorage(configuration)
            .AddSingleton(_signals)
            .AddScoped<ITurnHandler, Bot>()
            .AddScoped<IChannelOutbound, Channel>()
            .BuildServiceProvider();
    }

    public static async Task<CommitHouse> OpenAsync(string file, CancellationToken cancellationToken)
    {
        var house = new CommitHouse(file);
        foreach (var part in house._host.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
        {
            await part.StartingAsync(cancellationToken);
        }

        return house;
    }

    public async Task OpenConversationAsync(string id, CancellationToken cancellationToken)
    {
        await using var scope = _host.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IWebConversations>()
            .CreateAsync(new WebConversation(id, "shop", id, null, "id", DateTimeOffset.UnixEpoch), cancellationToken);
    }

    /// <summary>From the acceptance to the committed answer.</summary>
    public async Task TurnAsync(string conversation, CancellationToken cancellationToken)
    {
        var answered = _signals.Expect(conversation);
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = "kak, keripik tempe brp hrgnya?",
            From = new ChannelAccount(conversation),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: conversation),
            ChannelId = "bench",
        };
        await using (var scope = _host.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<IWebTranscript>().Append(conversation, activity);
            await scope.ServiceProvider.GetRequiredService<IInbox>().AcceptAsync(
                new InboundActivity(new ConversationKey("shop", "bench", conversation), $"{Interlocked.Increment(ref _count)}", activity),
                cancellationToken);
        }

        await answered.Task.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in _host.GetServices<IHostedService>())
        {
            await part.StopAsync(CancellationToken.None);
        }

        await _host.DisposeAsync();
    }

    private sealed class Signals
    {
        private readonly Dictionary<string, TaskCompletionSource> _waiting = [];

        public TaskCompletionSource Expect(string conversation)
        {
            lock (_waiting)
            {
                return _waiting[conversation] = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        public void Answered(string conversation)
        {
            lock (_waiting)
            {
                _waiting[conversation].TrySetResult();
            }
        }
    }

    private sealed class Bot(IStateDocuments states) : ITurnHandler
    {
        private static readonly byte[] Memory = System.Text.Encoding.UTF8.GetBytes($"\"{new string('m', 600)}\"");

        public async Task<TurnFailure?> RunAsync(ITurnContext turn, ConversationKey conversation, Person? person, CancellationToken cancellationToken)
        {
            foreach (var document in await states.LoadAsync([StateKey.Of("shop", person!.Id), StateKey.Of(conversation)], cancellationToken))
            {
                states.Save(document with { Json = Memory });
            }

            await turn.SendActivityAsync("Keripik Tempe Original 200 g: Rp18.000, stok 42.", cancellationToken: cancellationToken);
            return null;
        }

        public Task RememberAsync(TurnFailure failure, ConversationKey conversation, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class Channel(IWebTranscript transcript, Signals signals) : IChannelOutbound
    {
        public string ChannelId => "bench";

        public Task StageAsync(ConversationKey conversation, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
        {
            foreach (var activity in activities)
            {
                transcript.Append(conversation.Conversation, activity);
            }

            return Task.CompletedTask;
        }

        public void Committed(ConversationKey conversation) => signals.Answered(conversation.Conversation);

        public Task ShowTypingAsync(ConversationKey conversation, Activity answered, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
