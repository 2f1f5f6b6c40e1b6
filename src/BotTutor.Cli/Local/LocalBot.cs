using BotTutor.Channels;
using BotTutor.Conversation;
using BotTutor.Conversation.Selling;
using BotTutor.Diagnostics;
using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs;
using BotTutor.Dialogs.Declarative;
using BotTutor.Storage;
using BotTutor.Turns;
using BotTutor.Turns.Traces;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotTutor.Cli.Local;

/// <summary>The whole bot without a web server: real dialogs, shop, turns and store, with a person at the keyboard for a channel.</summary>
public sealed class LocalBot : IAsyncDisposable
{
    private const string Bot = "bottutor";

    private readonly IHost _host;
    private readonly LocalReplies _replies;
    private readonly LocalBotOptions _options;
    private long _said;

    private LocalBot(IHost host, LocalReplies replies, LocalBotOptions options)
    {
        _host = host;
        _replies = replies;
        _options = options;
    }

    /// <summary>Gets the bot's services, for a test that looks into the store.</summary>
    public IServiceProvider Services => _host.Services;

    /// <exception cref="BrokenContentException">A dialog, template, card or data file is broken.</exception>
    public static async Task<LocalBot> StartAsync(LocalBotOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var replies = new LocalReplies();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new("Storage:File", options.Database), new("Trace:Bots:0", options.Trace ? Bot : null), .. options.Settings]);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error).AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddSingleton(replies);
        builder.Services.AddScoped<IChannelOutbound, LocalChannel>();
        builder.Services.AddSingleton(options);
        builder.Services
            .AddStorage(builder.Configuration)
            .AddTurns()
            .AddDialogs(dialogs =>
            {
                dialogs.Root = options.Dialog;
                dialogs.Settings = ProjectSettings.Read(options.Folders);
                dialogs.Read = options.Dialogs;
                options.Folders.ToList().ForEach(dialogs.FolderList.Add);
            })
            .AddConversation()
            .AddSingleton<LocalContent>()
            .AddSingleton<IShopFiles>(services => services.GetRequiredService<LocalContent>())
            .AddHostedService(services => services.GetRequiredService<LocalContent>());
        var host = builder.Build();
        await host.StartAsync(cancellationToken);
        return new LocalBot(host, replies, options);
    }

    /// <summary>Says something, and waits for the turn that it starts.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string person, string text, CancellationToken cancellationToken) =>
        SendAsync(person, new Activity { Type = ActivityTypes.Message, Text = text, TextFormat = TextFormatTypes.Plain }, cancellationToken);

    /// <summary>Enters the conversation, as a channel tells it when somebody opens the chat.</summary>
    public Task<IReadOnlyList<Activity>> JoinAsync(string person, CancellationToken cancellationToken) =>
        SendAsync(person, new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new ChannelAccount(person, person)] }, cancellationToken);

    /// <summary>Sends any activity as a person, and waits for the turn that it starts and for all that follows from it.</summary>
    public async Task<IReadOnlyList<Activity>> SendAsync(string person, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var conversation = Talk(person);
        activity.Id = $"{person}-{_options.Run}-{Interlocked.Increment(ref _said)}";
        activity.ChannelId = LocalChannel.Id;
        activity.From = new ChannelAccount(person, person, RoleTypes.User);
        activity.Recipient = new ChannelAccount(Bot, "BotTutor", RoleTypes.Bot);
        activity.Conversation = new ConversationAccount(id: person);
        activity.Locale ??= _options.Locale;
        activity.Timestamp = _options.Clock.GetUtcNow();

        await using (var scope = _host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IInbox>()
                .AcceptAsync(new InboundActivity(conversation, activity.Id, activity), cancellationToken);
        }

        await IdleAsync(cancellationToken);
        return _replies.Read(conversation);
    }

    /// <summary>What the bot has said to people who did not speak, such as that their parcel is on its way; by person, once.</summary>
    public IReadOnlyList<(string Person, IReadOnlyList<Activity> Said)> ReadNews() =>
        [.. _replies.Conversations.OrderBy(conversation => conversation.Conversation, StringComparer.Ordinal)
            .Select(conversation => (conversation.Conversation, _replies.Read(conversation)))];

    /// <summary>Waits until everything that was accepted is answered.</summary>
    public async Task IdleAsync(CancellationToken cancellationToken)
    {
        while (_host.Services.GetRequiredService<TurnsLoad>().Awake > 0)
        {
            await Task.Delay(1, cancellationToken);
        }
    }

    private static ConversationKey Talk(string person) => new(Bot, LocalChannel.Id, person);

    /// <summary>What happened in the person's last turn; nothing where turns are not recorded.</summary>
    public async Task<TurnTrace?> TraceAsync(string person, CancellationToken cancellationToken)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var traces = scope.ServiceProvider.GetRequiredService<ITurnTraces>();
        return await traces.ReadLatestAsync(Talk(person), 1, cancellationToken) is [var latest, ..] ? latest : null;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        if (_host is IAsyncDisposable host)
        {
            await host.DisposeAsync();
        }
    }
}
