using BotTutor.Channels;
using BotTutor.People;
using BotTutor.Turns.Running;
using Microsoft.Bot.Builder;

namespace BotTutor.Turns.Tests;

/// <summary>Does in a turn what the test says, with the services of the turn's scope.</summary>
internal sealed class FakeBot(FakeBot.Script script, IServiceProvider services) : ITurnHandler
{
    public async Task<TurnFailure?> RunAsync(ITurnContext turn, ConversationKey conversation, Person? person, CancellationToken cancellationToken)
    {
        await script.Run(new Moment(turn, conversation, person, services, cancellationToken));
        return null;
    }

    public Task RememberAsync(TurnFailure failure, ConversationKey conversation, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What the bot does; a test may change it.</summary>
    internal sealed class Script
    {
        public Func<Moment, Task> Run { get; set; } = moment => moment.SayAsync($"echo {moment.Text}");
    }

    /// <summary>One run of the bot.</summary>
    internal sealed record Moment(
        ITurnContext Turn, ConversationKey Conversation, Person? Person, IServiceProvider Services, CancellationToken CancellationToken)
    {
        public string Text => Turn.Activity.Text;

        public Task SayAsync(string text) => Turn.SendActivityAsync(text, cancellationToken: CancellationToken);
    }
}
