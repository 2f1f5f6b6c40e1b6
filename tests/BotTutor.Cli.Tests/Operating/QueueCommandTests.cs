using BotTutor.Channels;
using BotTutor.Cli.Operating;
using BotTutor.Turns;
using BotTutor.Turns.Inbox;
using BotTutor.Turns.Operating;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Cli.Tests.Operating;

public sealed class QueueCommandTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_set_aside_is_listed_with_its_reason_and_without_its_words_and_a_replay_has_the_running_bot_answer_it()
    {
        await using var operated = await new OperatedBot().StartAsync();
        await operated.SayAsync("hello");
        await SetAsideAsync(operated, "my address is secret");

        var list = await RunAsync(operated, (rows, output) => QueueCommand.ListAsync(rows, QueueKind.Inbox, QueueState.SetAside, 10, output, Cancel));
        list.ShouldStartWith("0 waiting, 1 set aside\n");
        list.ShouldContain("the model was away");
        list.ShouldNotContain("secret");

        (await RunAsync(operated, (rows, output) => QueueCommand.ReplayAsync(rows, QueueKind.Inbox, "all", output, Cancel))).ShouldBe("1 rows wait again.\n");
        var heard = new List<string>();
        while (heard.Count == 0)
        {
            await Task.Delay(20, Cancel);
            heard.AddRange(operated.Bot.ReadNews().SelectMany(news => news.Said).Select(said => said.Text));
        }

        heard.ShouldBe(["You said my address is secret"]);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("seven")]
    public async Task A_row_that_is_not_there_is_said_to_be_so(string row)
    {
        await using var operated = await new OperatedBot().StartAsync();

        var code = -1;
        await RunAsync(operated, async (rows, output) => code = await QueueCommand.ReplayAsync(rows, QueueKind.Outbox, row, output, Cancel));

        code.ShouldBe(ExitCodes.Failed);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named_with_the_way_out()
    {
        var code = await OperatedStore.InAsync<IOperatorRows>("no/such.db", _ => Task.FromResult(ExitCodes.Fine), Cancel);

        code.ShouldBe(ExitCodes.Failed);
        File.Exists("no/such.db").ShouldBeFalse();
    }

    /// <summary>As the turns do with what cannot be answered. Should the running bot take up the row first, it is done again with another.</summary>
    private static async Task SetAsideAsync(OperatedBot operated, string text)
    {
        for (var number = 0; !await TrySetAsideAsync(operated, text, $"aside {number}"); number++)
        {
            await operated.Bot.IdleAsync(Cancel);
            operated.Bot.ReadNews();
        }
    }

    private static async Task<bool> TrySetAsideAsync(OperatedBot operated, string text, string id)
    {
        await using var scope = operated.Bot.Services.CreateAsyncScope();
        var rows = scope.ServiceProvider.GetRequiredService<IInboxRows>();
        var unit = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        var key = new ConversationKey("bottutor", Local.LocalChannel.Id, "ada");
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = text,
            ChannelId = key.Channel,
            From = new ChannelAccount("ada", "ada", RoleTypes.User),
            Recipient = new ChannelAccount("bottutor"),
            Conversation = new ConversationAccount(id: "ada"),
        };
        rows.Add(new InboundActivity(key, id, activity));
        await unit.CommitAsync(Cancel);
        if (await rows.NextAsync(key, Cancel) is not { } waiting)
        {
            return false;
        }

        rows.SetAside(waiting, "the model was away");
        return await unit.CommitAsync(Cancel) is CommitOutcome.Committed;
    }

    private static async Task<string> RunAsync(OperatedBot operated, Func<IOperatorRows, TextWriter, Task<int>> command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        await OperatedStore.InAsync<IOperatorRows>(operated.Database, rows => command(rows, output), Cancel);
        return output.ToString();
    }
}
