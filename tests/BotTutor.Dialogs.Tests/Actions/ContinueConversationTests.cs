using BotTutor.Dialogs.Declarative;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Dialogs.Tests.Actions;

public sealed class ContinueConversationTests
{
    private const string Main = """
        {
          "$kind": "Microsoft.AdaptiveDialog",
          "autoEndDialog": false,
          "triggers": [
            { "$kind": "Microsoft.OnMessageActivity", "actions": [
              { "$kind": "Microsoft.GetConversationReference", "property": "user.here" },
              { "$kind": "Microsoft.ContinueConversation", "conversationReference": "=user.here", "value": "now" },
              { "$kind": "Microsoft.ContinueConversationLater", "date": "=addDays(utcNow(), 2)", "value": "later" },
              { "$kind": "Microsoft.SendActivity", "activity": "${turn.lastresult}" } ] },
            { "$kind": "Microsoft.OnContinueConversation", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "again, ${turn.activity.value}" } ] },
            { "$kind": "Microsoft.OnError", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${turn.dialogEvent.value.code}" } ] }
          ]
        }
        """;

    [Fact]
    public async Task A_conversation_is_taken_up_again_by_an_event_in_the_hosts_queue()
    {
        var queue = new Queue();
        var talk = Talk.With(new ServiceCollection().AddSingleton<QueueStorage>(queue).BuildServiceProvider(), DialogCatalog.BuiltIn, Main);

        (await talk.SayAsync("hi")).ShouldBe(["receipt 2"]);

        queue.Queued.Select(entry => entry.Activity.Value?.ToString()).ShouldBe(["now", "later"]);
        queue.Queued[0].Delay.ShouldBeNull();
        queue.Queued[1].Delay!.Value.ShouldBeInRange(TimeSpan.FromHours(47), TimeSpan.FromHours(48));
        (await talk.SendAsync(queue.Queued[0].Activity)).ShouldBe(["again, now"]);
    }

    [Fact]
    public async Task Without_a_queue_the_fault_says_so() => (await Talk.With(Main).SayAsync("hi")).ShouldBe(["NoQueue"]);

    private sealed class Queue : QueueStorage
    {
        public List<(Activity Activity, TimeSpan? Delay)> Queued { get; } = [];

        public override Task<string> QueueActivityAsync(Activity activity, TimeSpan? visibilityTimeout = null, TimeSpan? timeToLive = null, CancellationToken cancellationToken = default)
        {
            Queued.Add((activity, visibilityTimeout));
            return Task.FromResult($"receipt {Queued.Count}");
        }
    }
}
