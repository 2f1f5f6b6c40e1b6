using BotTutor.Channels;
using BotTutor.Channels.Web;
using Microsoft.Bot.Schema;

namespace BotTutor.Turns.Tests;

/// <summary>A channel whose reply is delivered when its row is readable, and that notes what it is told.</summary>
internal sealed class FakeChannel(IWebTranscript transcript, FakeChannel.Notes notes) : IChannelOutbound
{
    public const string Id = "fake";

    public string ChannelId => Id;

    public async Task StageAsync(ConversationKey conversation, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        await notes.Staging(cancellationToken);
        foreach (var activity in activities)
        {
            transcript.Append(conversation.Conversation, activity);
        }
    }

    public void Committed(ConversationKey conversation) => notes.Add($"committed {conversation.Conversation}");

    public Task ShowTypingAsync(ConversationKey conversation, Activity answered, CancellationToken cancellationToken)
    {
        notes.Add($"typing {conversation.Conversation}");
        return Task.CompletedTask;
    }

    internal sealed class Notes
    {
        private readonly Lock _gate = new();
        private readonly List<string> _notes = [];

        /// <summary>Gets or sets what happens before the commit of a turn that says something.</summary>
        public Func<CancellationToken, Task> Staging { get; set; } = _ => Task.CompletedTask;

        public IReadOnlyList<string> All
        {
            get
            {
                lock (_gate)
                {
                    return [.. _notes];
                }
            }
        }

        public void Add(string note)
        {
            lock (_gate)
            {
                _notes.Add(note);
            }
        }
    }
}
