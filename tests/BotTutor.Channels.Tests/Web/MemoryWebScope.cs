using System.Globalization;
using BotTutor.Channels.Web;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Tests.Web;

/// <summary>One scope's view of a <see cref="MemoryWeb"/>: writes are buffered and committed together, as the ports promise.</summary>
internal sealed class MemoryWebScope(MemoryWeb store, Func<InboundActivity, Task> turn)
    : IWebConversations, IWebTranscript, IWebUploads, IWebSecrets, IInbox
{
    private readonly List<Action> _buffered = [];

    public Task<WebConversation> CreateAsync(WebConversation conversation, CancellationToken cancellationToken) =>
        Task.FromResult(store.Conversations.GetOrAdd(conversation.Id, conversation));

    Task<WebConversation?> IWebConversations.FindAsync(string id, CancellationToken cancellationToken) =>
        Task.FromResult(store.Conversations.GetValueOrDefault(id));

    public void Append(string conversationId, Activity activity) => _buffered.Add(() =>
    {
        var transcript = store.Transcripts.GetOrAdd(conversationId, _ => []);
        var number = transcript.Count + 1;
        activity.Id = string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{number:D7}");
        transcript.Add((number, activity.Id, ActivityJson.Write(activity)));
    });

    public Task<bool> ReplaceAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        ChangeAsync(conversationId, activityId, () =>
        {
            activity.Id = activityId;
            return ActivityJson.Write(activity);
        });

    public Task<bool> RemoveAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        ChangeAsync(conversationId, activityId, () => null);

    public Task SaveAsync(CancellationToken cancellationToken)
    {
        lock (store.Commit)
        {
            Commit();
        }

        return Task.CompletedTask;
    }

    public Task<WebActivities> ReadAsync(string conversationId, long watermark, int most, CancellationToken cancellationToken)
    {
        if (store.ReadingFails is { } fault)
        {
            return Task.FromException<WebActivities>(fault);
        }

        lock (store.Commit)
        {
            var rows = (store.Transcripts.GetValueOrDefault(conversationId) ?? [])
                .Where(row => row.Number > watermark && row.Json is not null)
                .Take(most)
                .ToList();
            return Task.FromResult(new WebActivities([.. rows.Select(row => row.Json!)], rows.Count > 0 ? rows[^1].Number : watermark));
        }
    }

    public void Add(WebUpload upload) => _buffered.Add(() => store.Uploads[upload.Id] = upload);

    Task<WebUpload?> IWebUploads.FindAsync(string id, CancellationToken cancellationToken) =>
        Task.FromResult(store.Uploads.GetValueOrDefault(id));

    public Task<ReadOnlyMemory<byte>> GetOrAddAsync(string name, ReadOnlyMemory<byte> candidate, CancellationToken cancellationToken) =>
        Task.FromResult(store.Secrets.GetOrAdd(name, candidate));

    public async Task<Acceptance> AcceptAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        lock (store.Commit)
        {
            if (!store.Deduped.Add(inbound.DedupeId))
            {
                _buffered.Clear();
                return Acceptance.Duplicate;
            }

            Commit();
            store.Inbox.Add(inbound);
        }

        await turn(inbound);
        return Acceptance.Accepted;
    }

    private Task<bool> ChangeAsync(string conversationId, string activityId, Func<string?> json)
    {
        var rows = store.Transcripts.GetValueOrDefault(conversationId) ?? [];
        var index = rows.FindIndex(row => row.Id == activityId && row.Json is not null);
        if (index >= 0)
        {
            _buffered.Add(() => rows[index] = rows[index] with { Json = json() });
        }

        return Task.FromResult(index >= 0);
    }

    private void Commit()
    {
        _buffered.ForEach(write => write());
        _buffered.Clear();
    }
}
