using BotTutor.Channels;
using BotTutor.Channels.Sending;
using BotTutor.Turns.Inbox;
using BotTutor.Turns.Operating;
using BotTutor.Turns.Outbox;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Storage.Tests.Turns;

/// <summary>A test class with rows in both queues.</summary>
public abstract class QueueTests(StorageProvider store) : StorageTests(store)
{
    private protected static readonly ConversationKey Talk = new("shop", "telegram", "42");

    /// <summary>Adds a row to a queue.</summary>
    private protected async Task AddAsync(QueueKind queue, string id)
    {
        await using var scope = Database.Scope();
        if (queue == QueueKind.Inbox)
        {
            scope.Port<IInboxRows>().Add(new InboundActivity(Talk, id, new Activity { Type = ActivityTypes.Message, Text = id }));
        }
        else
        {
            scope.Port<IOutboxRows>().Add(Talk, new OutboundRequest(id, "{}"));
        }

        (await scope.CommitAsync()).ShouldBeCommitted();
    }

    /// <summary>Ends the oldest waiting row of a queue.</summary>
    private protected async Task EndAsync(QueueKind queue, QueueState state)
    {
        await using var scope = Database.Scope();
        await EndAsync(scope, queue, state);
        (await scope.CommitAsync()).ShouldBeCommitted();
    }

    private protected async Task<IEnumerable<string>> WaitingAsync(QueueKind queue) => queue == QueueKind.Inbox
        ? await Database.ReadAsync((IInboxRows rows) => rows.NextAsync(Talk, Cancel)) is { } next ? [ActivityJson.Read(next.Json).Text] : []
        : (await Database.ReadAsync((IOutboxRows rows) => rows.ReadNextAsync(Talk, 9, Cancel))).Select(request => request.Request.ActivityId);

    private static async Task EndAsync(AsyncServiceScope scope, QueueKind queue, QueueState state)
    {
        if (queue == QueueKind.Inbox)
        {
            var rows = scope.Port<IInboxRows>();
            var row = (await rows.NextAsync(Talk, Cancel))!;
            rows.CountAttempt(row);
            if (state == QueueState.Finished)
            {
                rows.Finish(row);
            }
            else
            {
                rows.SetAside(row, "why");
            }
        }
        else
        {
            var rows = scope.Port<IOutboxRows>();
            var row = (await rows.ReadNextAsync(Talk, 1, Cancel))[0];
            rows.Begin(row);
            if (state == QueueState.Finished)
            {
                rows.Finish(row, "1");
            }
            else
            {
                rows.Postpone(row, DateTimeOffset.MaxValue.AddYears(-1), "later");
                rows.SetAside(row, "why");
            }
        }
    }
}
