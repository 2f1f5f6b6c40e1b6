using BotTutor.Endurance.Tests.Hosts;

namespace BotTutor.Endurance.Tests;

/// <summary>Messages that come twice, at once, or from two sides: each counts once, and a talk keeps its order.</summary>
public sealed class DisorderTests(CounterHost host) : IClassFixture<CounterHost>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_that_comes_three_times_at_once_counts_once()
    {
        await using var talker = await host.OpenAsync("thrice", Cancelled);

        var ids = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => talker.PostAsync("halo", 1, Cancelled)));
        await talker.HearAsync(ids[0], "halo", Cancelled);
        await talker.SayAsync("lagi", Cancelled);

        ids.Distinct().ShouldHaveSingleItem();
        (await talker.ReadAsync(Cancelled)).Replies.ShouldBe(["Halo", "1 1 halo", "2 2 lagi"]);
    }

    [Fact]
    public async Task Messages_of_one_person_at_the_same_time_are_answered_in_the_order_in_which_they_stand()
    {
        const int Messages = 40;
        await using var talker = await host.OpenAsync("hasty", Cancelled);

        var ids = await Task.WhenAll(Enumerable.Range(1, Messages).Select(number => talker.PostAsync("halo", number, Cancelled)));
        foreach (var id in ids)
        {
            await talker.HearAsync(id, "halo", Cancelled);
        }

        (await talker.ReadAsync(Cancelled)).Replies.Skip(1)
            .ShouldBe(Enumerable.Range(1, Messages).Select(number => $"{number} {number} halo"));
    }

    [Theory]
    [InlineData(2, 30)]
    [InlineData(8, 15)]
    public async Task A_person_in_several_conversations_at_once_loses_no_count(int conversations, int messages)
    {
        var talkers = await Task.WhenAll(Enumerable.Range(0, conversations).Select(_ => host.OpenAsync($"everywhere-{conversations}", Cancelled)));
        await Task.WhenAll(talkers.Select(async talker =>
        {
            for (var message = 0; message < messages; message++)
            {
                await talker.SayAsync("halo", Cancelled);
            }
        }));

        var replies = new List<string[]>();
        foreach (var talker in talkers)
        {
            var heard = (await talker.ReadAsync(Cancelled)).Replies.Skip(1).Select(answer => answer.Split(' ')).ToList();
            heard.Select(words => words[1]).ShouldBe(Enumerable.Range(1, messages).Select(number => $"{number}"), host.LastWords);
            replies.AddRange(heard);
            await talker.DisposeAsync();
        }

        replies.Select(words => int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture)).Order()
            .ShouldBe(Enumerable.Range(1, conversations * messages));
    }
}
