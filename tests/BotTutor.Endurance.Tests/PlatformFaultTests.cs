using BotTutor.Endurance.Tests.Hosts;
using BotTutor.Endurance.Tests.Talking;
using BotTutor.FakeTelegram.Faults;

namespace BotTutor.Endurance.Tests;

/// <summary>The platform fails while it takes replies: they come all the same, in order, and nobody else waits.</summary>
public sealed class PlatformFaultTests(TelegramHost host) : IClassFixture<TelegramHost>
{
    private static readonly string[] Replies = ["Halo", "1 1 satu", "2 2 dua", "3 3 tiga"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(FaultKind.Error, 429, 1, 0)]
    [InlineData(FaultKind.Error, 500, 3, 0)]
    [InlineData(FaultKind.Error, 502, 1, 0)]
    [InlineData(FaultKind.DropBefore, 0, 2, 0)]
    [InlineData(FaultKind.DropAfter, 0, 1, 1)]
    [InlineData(FaultKind.HangBefore, 0, 1, 0)]
    [InlineData(FaultKind.HangAfter, 0, 1, 1)]
    public async Task A_fault_delays_the_replies_of_its_chat_and_changes_neither_number_nor_order(FaultKind kind, int status, int count, int duplicates)
    {
        var hurt = host.NewPerson();
        var other = host.NewPerson();
        await host.HearsAsync(hurt, "/start", 1);
        await host.HearsAsync(other, "/start", 1);

        host.Telegram.Break(new Fault { Kind = kind, Status = status, Count = count, Chat = hurt.Id, Method = "sendMessage", RetryAfter = 2 });
        foreach (var word in new[] { "satu", "dua", "tiga" })
        {
            hurt.Says(word);
        }

        await host.HearsAsync(other, "halo", 2);
        await host.HasAsync(hurt, Replies.Length + duplicates);
        await host.QueuesAreEmptyAsync();

        WithoutRepeats(TelegramTalker.Heard(hurt)).ShouldBe(Replies, ignoreOrder: false, host.LastWords);
        TelegramTalker.Heard(hurt).Count().ShouldBe(Replies.Length + duplicates);
        TelegramTalker.Heard(other).ShouldBe(["Halo", "1 1 halo"]);
    }

    [Fact]
    public async Task A_platform_that_asks_to_wait_is_left_alone_so_long()
    {
        var person = host.NewPerson();
        await host.HearsAsync(person, "/start", 1);
        host.Telegram.Break(new Fault { Kind = FaultKind.Error, Status = 429, Chat = person.Id, Method = "sendMessage", RetryAfter = 3 });

        await host.HearsAsync(person, "satu", 2);

        var calls = host.SendsTo(person).TakeLast(2).ToList();
        calls[0].Status.ShouldBe(429);
        (calls[1].At - calls[0].At).ShouldBeGreaterThanOrEqualTo(3_000);
    }

    [Fact]
    public async Task Who_has_blocked_the_bot_is_not_asked_again_and_is_served_after_coming_back()
    {
        var person = host.NewPerson();
        var other = host.NewPerson();
        await host.HearsAsync(person, "/start", 1);
        host.Telegram.Break(new Fault { Kind = FaultKind.Error, Status = 403, Chat = person.Id, Method = "sendMessage" });

        person.Says("satu");
        await host.SetsAsideAsync(person);
        await host.HearsAsync(other, "/start", 1);
        host.SendsTo(person).Count(call => call.Status == 403).ShouldBe(1);
        await host.HearsAsync(person, "dua", 2);

        TelegramTalker.Heard(person).ShouldBe(["Halo", "2 2 dua"]);
        await host.ForgetsAsync(person);
    }

    private static List<string> WithoutRepeats(IEnumerable<string> replies) =>
        replies.Aggregate(new List<string>(), (kept, reply) => kept.Count > 0 && kept[^1] == reply ? kept : [.. kept, reply]);
}
