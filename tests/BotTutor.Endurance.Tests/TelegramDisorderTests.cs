using BotTutor.Endurance.Tests.Hosts;

namespace BotTutor.Endurance.Tests;

/// <summary>Updates that come twice, at once, out of order, or from two chats of one person: each counts once, and a chat hears its answers in order.</summary>
public sealed class TelegramDisorderTests(WebhookHost host) : IClassFixture<WebhookHost>
{
    [Fact]
    public async Task An_update_that_comes_three_times_at_once_counts_once()
    {
        var person = host.NewPerson();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => host.BringAsync(person, 1_000, "halo")));
        await host.CountsAsync(person, 1);
        await host.BringAsync(person, 1_000, "halo");
        await host.BringAsync(person, 1_001, "lagi");

        (await host.CountsAsync(person, 2)).ShouldBe([(1, 1, "halo"), (2, 2, "lagi")]);
    }

    [Fact]
    public async Task Updates_of_one_person_at_the_same_time_and_out_of_order_count_once_each()
    {
        const int Updates = 20;
        var person = host.NewPerson();
        var mixed = Enumerable.Range(0, Updates).Select(number => 2_000 + (number * 7 % Updates)).ToList();

        await Task.WhenAll(mixed.Concat(mixed).Select(update => host.BringAsync(person, update, $"w{update}")));

        var counts = await host.CountsAsync(person, Updates);
        counts.Select(count => (count.OfPerson, count.OfConversation)).ShouldBe(Enumerable.Range(1, Updates).Select(number => (number, number)));
        counts.Select(count => count.Text).ShouldBe(mixed.Select(update => $"w{update}"), ignoreOrder: true);
    }

    [Fact]
    public async Task A_person_in_two_chats_at_once_loses_no_count()
    {
        const int Each = 10;
        var person = host.NewPerson();
        var group = host.Telegram.Bot(TelegramDoor.Token).Group(person.Id, "Arisan");

        await Task.WhenAll(Enumerable.Range(0, Each).SelectMany(number => new[]
        {
            host.BringAsync(person, 3_000 + number, "halo"),
            host.BringAsync(person, 4_000 + number, "halo", group),
        }));

        var alone = await host.CountsAsync(person, Each);
        var together = await host.CountsAsync(person, Each, group);
        alone.Select(count => count.OfConversation).ShouldBe(Enumerable.Range(1, Each));
        together.Select(count => count.OfConversation).ShouldBe(Enumerable.Range(1, Each));
        alone.Concat(together).Select(count => count.OfPerson).Order().ShouldBe(Enumerable.Range(1, 2 * Each));
    }
}
