using BotTutor.Dialogs;
using BotTutor.Turns.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BotTutor.Turns.Tests.Running;

public sealed class DialogTurnHandlerTests
{
    [Fact]
    public async Task A_person_is_remembered_everywhere_and_a_conversation_only_in_itself_also_over_a_restart()
    {
        await using var house = await WithDialogs().OpenAsync();
        await house.SayAsync("c1", "a");
        await house.SayAsync("c1", "b");
        await house.IdleAsync();
        await house.CloseAsync();
        await house.OpenAsync();
        await house.SayAsync("c2", "c");
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["person 1, conversation 1", "person 2, conversation 2"]);
        (await house.HeardAsync("c2")).ShouldBe(["person 3, conversation 1"]);
    }

    [Fact]
    public async Task One_person_in_two_conversations_at_once_is_counted_without_loss()
    {
        await using var house = await WithDialogs().OpenAsync();
        for (var word = 0; word < 10; word++)
        {
            await house.SayAsync("c1", $"{word}");
            await house.SayAsync("c2", $"{word}");
        }

        await house.IdleAsync();
        await house.SayAsync("c3", "and now?");
        await house.IdleAsync();

        (await house.HeardAsync("c3")).ShouldBe(["person 21, conversation 1"]);
        (await house.HeardAsync("c1"))[^1].ShouldEndWith("conversation 10");
    }

    [Fact]
    public async Task A_spoilt_memory_is_told_to_the_person_and_kept_for_the_operator_and_the_person_starts_afresh()
    {
        await using var house = await WithDialogs().OpenAsync();
        await house.SayAsync("c1", "a");
        await house.SayAsync("c2", "a");
        await house.IdleAsync();
        await house.ScalarAsync("UPDATE states SET json = x'7B' WHERE owner = 'conversation/fake/c1'");
        await house.SayAsync("c1", "b");
        await house.SayAsync("c2", "b");
        await house.IdleAsync();

        (await house.HeardAsync("c1"))[^1].ShouldBe(new Apology().In("id"));
        (await house.HeardAsync("c2"))[^1].ShouldEndWith("conversation 2");
        (await house.ScalarAsync("SELECT count(*) FROM inbox WHERE status = 2 AND reason LIKE '%Json%'")).ShouldBe(1L);
        (await house.ScalarAsync("SELECT hex(json) FROM states WHERE owner LIKE 'spoilt/%/conversation/fake/c1'")).ShouldBe("7B");

        await house.SayAsync("c1", "c");
        await house.IdleAsync();
        (await house.HeardAsync("c1"))[^1].ShouldEndWith("conversation 1");
    }

    private static House WithDialogs() => new()
    {
        Also = services =>
        {
            services.AddDialogs(dialogs =>
            {
                dialogs.FolderList.Add(Path.Combine(AppContext.BaseDirectory, "Bot"));
                dialogs.Root = "counter";
            });
            services.RemoveAll<ITurnHandler>();
            services.AddScoped<ITurnHandler, DialogTurnHandler>();
        },
    };
}
