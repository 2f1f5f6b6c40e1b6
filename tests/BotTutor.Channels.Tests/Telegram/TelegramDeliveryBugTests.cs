using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using BotTutor.Channels.Sending;
using BotTutor.Channels.Telegram;
using BotTutor.FakeTelegram.Faults;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Tests.Telegram;

/// <summary>The known bugs of adapters that lose, double or mislead what is sent and received, by their numbers in the list of channels.</summary>
public sealed class TelegramDeliveryBugTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bug_6_an_update_that_is_brought_three_times_is_taken_once()
    {
        await using var house = await TelegramHouse.StartAsync(TelegramMode.Webhook);
        await TelegramHouse.UntilAsync(() => (string?)house.Bot.State()["webhook"]!["url"] != "");
        house.Known();
        var taken = await house.TakesAsync(activity => activity.Type == ActivityTypes.ConversationUpdate);
        var update = new JsonObject
        {
            ["update_id"] = int.Parse(taken.DedupeId, System.Globalization.CultureInfo.InvariantCulture),
            ["message"] = new JsonObject
            {
                ["message_id"] = 1,
                ["date"] = 1_700_000_000,
                ["chat"] = new JsonObject { ["id"] = 42, ["type"] = "private" },
                ["from"] = new JsonObject { ["id"] = 42, ["is_bot"] = false, ["first_name"] = "Sari" },
                ["text"] = "halo",
            },
        };

        (await house.Bot.RepeatAsync(update, Cancelled)).ShouldBe(200);
        (await house.Bot.RepeatAsync(update, Cancelled)).ShouldBe(200);

        house.Memory.Accepted.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(FaultKind.HangAfter, 1)]
    [InlineData(FaultKind.DropAfter, 1)]
    [InlineData(FaultKind.HangBefore, 0)]
    public async Task Bug_7_a_send_without_an_answer_is_not_repeated_behind_the_outboxs_back(FaultKind fault, int arrived)
    {
        await using var house = await TelegramHouse.StartAsync(TelegramMode.Polling, ("Channels:Telegram:Patience", "00:00:01"));
        var sari = house.Known();
        house.Telegram.Break(new Fault { Kind = fault, Method = "sendMessage" });

        var deliveries = await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Text = "Halo" });

        deliveries.ShouldHaveSingleItem().ShouldBeOfType<Delivery.Unknown>();
        sari.Chat().Count(message => (bool)message["from_bot"]!).ShouldBe(arrived);
        house.Bot.Calls("sendMessage").Count.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task Bug_8_an_answer_stays_in_its_topic_and_the_general_one_has_no_number()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        var forum = house.Bot.Group(42, "Forum", isSupergroup: true, 17);
        house.Poll();
        sari.Says("halo topik", chat: forum, thread: 17);
        sari.Says("halo umum", chat: forum);

        var topic = (await house.TakesAsync(activity => activity.Text == "halo topik")).Conversation.Conversation;
        var general = (await house.TakesAsync(activity => activity.Text == "halo umum")).Conversation.Conversation;
        var deliveries = new[]
        {
            (await house.SaysAsync(topic, new Activity(ActivityTypes.Message) { Text = "di topik" })).Single(),
            (await house.SaysAsync(general, new Activity(ActivityTypes.Message) { Text = "di umum" })).Single(),
        };

        deliveries.ShouldAllBe(delivery => delivery is Delivery.Sent);
        var said = sari.Chat(forum).Where(message => (bool)message["from_bot"]!).ToList();
        said.Select(message => (long?)message["message_thread_id"]).ShouldBe([17, null]);
        TelegramChannel.KeyOf("bot", forum, 1).Conversation.ShouldBe($"{forum}");
    }

    [Fact]
    public async Task Bug_11_a_group_that_became_a_supergroup_is_followed()
    {
        await using var house = await TelegramHouse.StartAsync();
        house.Known();
        var group = house.Bot.Group(42, "Kelas");
        var supergroup = house.Bot.Migrate(group, 42);

        var quiet = await house.SaysAsync($"{group}", new Activity(ActivityTypes.Message) { Text = "Halo" });
        house.Poll();
        await house.TakesAsync(activity => activity.Type == ActivityTypes.ConversationUpdate && activity.Conversation.Id == $"{group}" && activity.MembersAdded is null or { Count: 0 });
        var knock = await house.DeliverAsync();

        quiet.ShouldHaveSingleItem().ShouldBe(new Delivery.Moved($"{supergroup}"));
        knock.ShouldAllBe(delivery => delivery == new Delivery.Moved($"{supergroup}"));
        TelegramChannel.Moved($"{group}:17", supergroup).ShouldBe($"{supergroup}:17");
    }

    [Fact]
    public async Task Bug_13_messages_of_one_chat_are_stored_one_after_the_other()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        for (var number = 0; number < 20; number++)
        {
            sari.Says($"pesan {number}");
        }

        var random = new Random(3);
        house.Memory.Before = async _ => await Task.Delay(random.Next(5), Cancelled);
        house.Poll();
        await house.TakesAsync(activity => activity.Text == "pesan 19");

        house.Memory.Accepted.Where(inbound => inbound.Activity.Text is not null).Select(inbound => inbound.Activity.Text).ShouldBe(Enumerable.Range(0, 20).Select(number => $"pesan {number}"));
    }

    [Fact]
    public async Task Bug_17_blocking_and_coming_back_arrive_with_the_bots_own_id()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        house.Poll();

        sari.Blocks();
        sari.Unblocks();

        var removed = await house.TakesAsync(activity => activity.Action == "remove");
        (await house.TakesAsync(activity => activity.Action == "add")).Activity.From.Id.ShouldBe("42");
        removed.Activity.Type.ShouldBe(ActivityTypes.InstallationUpdate);
        removed.Activity.Recipient.Id.ShouldBe("123456");
    }

    [Fact]
    public async Task Bug_19_presses_reactions_and_answers_to_polls_are_asked_for()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        house.Poll();
        await house.TakesAsync(activity => activity.Type == ActivityTypes.ConversationUpdate);

        sari.Reacts(1, "👍").ShouldNotBe(0);

        (await house.TakesAsync(activity => activity.Type == ActivityTypes.MessageReaction)).Activity.ReactionsAdded.ShouldHaveSingleItem().Type.ShouldBe("👍");
        house.Bot.Calls("getUpdates")[0]["parameters"]!["allowed_updates"]!.AsArray().Select(kind => (string)kind!)
            .ShouldBe(["message", "edited_message", "callback_query", "poll_answer", "message_reaction", "my_chat_member"]);
    }

    [Fact]
    public async Task The_webhook_lets_nobody_in_without_the_secret()
    {
        await using var house = await TelegramHouse.StartAsync(TelegramMode.Webhook, ("Channels:Telegram:Bots:0:Secret", "a-secret-of-our-own"));
        using var client = new HttpClient { BaseAddress = house.Address };

        (await PostAsync(client, null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(client, "another-secret-altogether")).ShouldBe(HttpStatusCode.Unauthorized);
        (await PostAsync(client, "a-secret-of-our-own")).ShouldBe(HttpStatusCode.OK);
        (await client.PostAsync(new Uri("/telegram/nobody", UriKind.Relative), null, Cancelled)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Each_refusal_of_the_platform_has_its_meaning()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();

        house.Telegram.Break(new Fault { Status = 429, RetryAfter = 7, Method = "sendMessage" });
        (await SayAsync(house)).ShouldBe(new Delivery.Later("Too Many Requests: retry after 7", TimeSpan.FromSeconds(7)));
        house.Telegram.Break(new Fault { Status = 500, Method = "sendMessage" });
        (await SayAsync(house)).ShouldBeOfType<Delivery.Later>();
        house.Telegram.Break(new Fault { Status = 401, Description = "Unauthorized", Method = "sendMessage" });
        (await SayAsync(house)).ShouldBeOfType<Delivery.Later>().WholeBot.ShouldBeTrue();
        house.Telegram.Break(new Fault { Status = 400, Description = "Bad Request: can't parse entities: x", Method = "sendMessage" });
        (await SayAsync(house)).ShouldBeOfType<Delivery.Sent>();
        sari.Blocks();
        (await SayAsync(house)).ShouldBeOfType<Delivery.Unreachable>();
        await house.Telegram.LeaveAsync(Cancelled);
        (await SayAsync(house)).ShouldBeOfType<Delivery.Later>();
    }

    private static async Task<Delivery> SayAsync(TelegramHouse house) =>
        (await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Text = "**Halo**" })).Single();

    private static async Task<HttpStatusCode> PostAsync(HttpClient client, string? secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/telegram/bottutor") { Content = new StringContent("""{"update_id":1}""", Encoding.UTF8, "application/json") };
        if (secret is not null)
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        }

        using var response = await client.SendAsync(request, Cancelled);
        return response.StatusCode;
    }
}
