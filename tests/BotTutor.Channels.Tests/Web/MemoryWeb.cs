using System.Collections.Concurrent;

namespace BotTutor.Channels.Tests.Web;

/// <summary>What a database would hold, for all scopes of one test.</summary>
internal sealed class MemoryWeb
{
    public Lock Commit { get; } = new();

    public ConcurrentDictionary<string, BotTutor.Channels.Web.WebConversation> Conversations { get; } = new();

    public ConcurrentDictionary<string, List<(long Number, string Id, string? Json)>> Transcripts { get; } = new();

    public ConcurrentDictionary<string, BotTutor.Channels.Web.WebUpload> Uploads { get; } = new();

    public ConcurrentDictionary<string, ReadOnlyMemory<byte>> Secrets { get; } = new();

    public HashSet<string> Deduped { get; } = [];

    public List<InboundActivity> Inbox { get; } = [];

    /// <summary>Gets or sets what a reader meets instead of the transcript.</summary>
    public Exception? ReadingFails { get; set; }
}
