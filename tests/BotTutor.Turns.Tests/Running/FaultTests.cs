using BotTutor.Diagnostics.Tracing;
using BotTutor.Dialogs;
using BotTutor.Shop.Carts;
using BotTutor.Turns.Running;
using BotTutor.Turns.Traces;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BotTutor.Turns.Tests.Running;

public sealed class FaultTests
{
    private static readonly string Sorry = new Apology().In("id");

    [Theory]
    [InlineData("break")]
    [InlineData("loop")]
    public async Task A_fault_in_a_dialog_undoes_all_of_the_turn_and_the_next_one_goes_on(string fault)
    {
        await using var house = await Faulty().OpenAsync();
        await house.SayAsync("c1", "a");
        await house.SayAsync("c1", fault);
        await house.SayAsync("c1", "b");
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["person 1, conversation 1, dialog 1", Sorry, "person 2, conversation 2, dialog 2"]);
        (await MugsAsync(house)).ShouldBe(2);
        (await house.ScalarAsync("SELECT count(*) FROM inbox WHERE status = 1")).ShouldBe(3L, "a fault is an answer too: it is not tried again");
    }

    [Fact]
    public async Task After_a_second_fault_in_a_row_the_dialogs_start_anew_and_what_is_known_stays()
    {
        await using var house = await Faulty().OpenAsync();
        await house.SayAsync("c1", "a");
        await house.SayAsync("c1", "break", id: "1");
        await house.SayAsync("c1", "break", id: "2");
        await house.SayAsync("c1", "b");
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe(["person 1, conversation 1, dialog 1", Sorry, Sorry, "person 2, conversation 2, dialog 1"]);
        (await MugsAsync(house)).ShouldBe(2);
    }

    [Fact]
    public async Task A_good_turn_between_two_faults_keeps_the_dialogs()
    {
        await using var house = await Faulty().OpenAsync();
        await house.SayAsync("c1", "a");
        await house.SayAsync("c1", "break", id: "1");
        await house.SayAsync("c1", "b");
        await house.SayAsync("c1", "break", id: "2");
        await house.SayAsync("c1", "c");
        await house.IdleAsync();

        (await house.HeardAsync("c1"))[^1].ShouldBe("person 3, conversation 3, dialog 3");
    }

    [Fact]
    public async Task The_apology_is_in_the_language_of_the_turn()
    {
        await using var house = await Faulty().OpenAsync();
        await house.SayAsync("c1", "break", locale: "en-US");
        await house.IdleAsync();

        (await house.HeardAsync("c1")).ShouldBe([new Apology().In("en")]);
    }

    [Fact]
    public async Task The_trace_of_a_turn_is_written_with_it_and_that_of_an_undone_turn_with_its_apology()
    {
        var house = Faulty();
        house["Trace:Bots:0"] = "shop";
        await using var open = await house.OpenAsync();
        await house.SayAsync("c1", "a");
        await house.SayAsync("c1", "break");
        await house.IdleAsync();

        var traces = await TracesAsync(house, "c1");

        traces.Select(trace => (trace.Activity.Text, trace.IsUndone)).ShouldBe([("break", true), ("a", false)]);
        var fault = traces[0].Entries.OfType<FaultEntry>().ShouldHaveSingleItem();
        fault.Code.ShouldBe("ExpressionFailed");
        fault.Place!.ToString().ShouldStartWith("faulty.dialog(20,");
        traces[1].Entries.OfType<ActionEntry>().SelectMany(action => action.Changes)
            .ShouldContain(new MemoryChange("user.said", "null", "1"));
    }

    [Fact]
    public async Task A_bot_that_is_not_named_leaves_no_trace()
    {
        var house = Faulty();
        house["Trace:Bots:0"] = "other";
        await using var open = await house.OpenAsync();
        await house.SayAsync("c1", "a");
        await house.SayAsync("c1", "break");
        await house.IdleAsync();

        (await TracesAsync(house, "c1")).ShouldBeEmpty();
    }

    private static Task<IReadOnlyList<TurnTrace>> TracesAsync(House house, string conversation) =>
        house.InScopeAsync<ITurnTraces, IReadOnlyList<TurnTrace>>((traces, _) =>
            traces.ReadLatestAsync(House.Talk(conversation), 10, TestContext.Current.CancellationToken));

    private static Task<int> MugsAsync(House house) => house.InScopeAsync<ICarts, int>(async (carts, _) =>
        (await carts.GetAsync(TakeMugHandler.Shop, TakeMugHandler.Buyer, TestContext.Current.CancellationToken)).QuantityOf(TakeMugHandler.Mug));

    private static House Faulty() => new()
    {
        Also = services =>
        {
            services.AddDialogs(dialogs =>
            {
                dialogs.FolderList.Add(Path.Combine(AppContext.BaseDirectory, "Bot"));
                dialogs.Root = "faulty";
            });
            services.AddDialogKind<TakeMug, TakeMugHandler>();
            services.RemoveAll<ITurnHandler>();
            services.AddScoped<ITurnHandler, DialogTurnHandler>();
        },
    };
}
