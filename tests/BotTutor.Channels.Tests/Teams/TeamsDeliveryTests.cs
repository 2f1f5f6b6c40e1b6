using BotTutor.Channels.Sending;
using BotTutor.FakeConnector;
using BotTutor.FakeConnector.Faults;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Tests.Teams;

/// <summary>What becomes of what the bot says.</summary>
public sealed class TeamsDeliveryTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_arrives_in_the_bots_name()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();

        (await house.SaysAsync(sari, MessageFactory.Text("Halo Kak"))).ShouldHaveSingleItem().ShouldBeOfType<Delivery.Sent>();

        sari.Talk.Messages.ShouldHaveSingleItem().Text.ShouldBe("Halo Kak");
        house.Connector.SignIns.ShouldBeLessThanOrEqualTo(2);
    }

    [Theory]
    [InlineData(429, typeof(Delivery.Later))]
    [InlineData(412, typeof(Delivery.Later))]
    [InlineData(500, typeof(Delivery.Later))]
    [InlineData(502, typeof(Delivery.Unknown))]
    [InlineData(504, typeof(Delivery.Unknown))]
    public async Task What_the_platform_does_not_take_now_is_sent_again(int status, Type expected)
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        house.Connector.Break(new Fault(status));

        (await house.SaysAsync(sari, MessageFactory.Text("Halo"))).ShouldHaveSingleItem().ShouldBeOfType(expected);
    }

    [Fact]
    public async Task The_platforms_own_wait_is_kept()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        house.Connector.Break(new Fault(429) { RetryAfter = 17 });

        var delivery = (await house.SaysAsync(sari, MessageFactory.Text("Halo"))).ShouldHaveSingleItem().ShouldBeOfType<Delivery.Later>();

        delivery.After.ShouldBe(TimeSpan.FromSeconds(17));
        delivery.WholeBot.ShouldBeFalse();
    }

    [Fact]
    public async Task A_bot_that_says_too_much_at_once_is_told_to_wait()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();

        var deliveries = await house.SaysAsync(sari, [.. Enumerable.Range(0, 12).Select(place => MessageFactory.Text($"{place}"))]);

        deliveries.ShouldContain(delivery => delivery is Delivery.Later && ((Delivery.Later)delivery).After == TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("MessageWritesBlocked")]
    [InlineData("ConversationBlockedByUser")]
    public async Task Who_has_put_the_bot_out_is_left_alone(string code)
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        house.Connector.Break(new Fault(403) { Code = "Forbidden", SubCode = code });

        var delivery = (await house.SaysAsync(sari, MessageFactory.Text("Halo"))).ShouldHaveSingleItem().ShouldBeOfType<Delivery.Unreachable>();

        delivery.Reason.ShouldContain(code);
    }

    [Fact]
    public async Task A_conversation_that_is_gone_is_left_alone()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        var nobody = new FakeColleague(house.Connector, new FakeConnector.Talks.FakeTalk("a:gone", "personal"), "id-ID");
        await sari.SaysAsync("halo", Cancelled);

        (await house.SaysAsync(nobody, MessageFactory.Text("Halo"))).ShouldHaveSingleItem().ShouldBeOfType<Delivery.Unreachable>();
    }

    [Fact]
    public async Task A_token_that_was_taken_back_is_asked_for_anew()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        await house.SaysAsync(sari, MessageFactory.Text("satu"));
        house.Connector.Revoke();

        (await house.SaysAsync(sari, MessageFactory.Text("dua"))).ShouldHaveSingleItem().ShouldBeOfType<Delivery.Sent>();

        sari.Talk.Messages.Select(message => message.Text).ShouldBe(["satu", "dua"]);
    }

    [Fact]
    public async Task A_bot_that_may_not_sign_in_waits_with_everything()
    {
        await using var house = await TeamsHouse.StartAsync(new FakeConnectorOptions { IsPasswordExpired = true }, TimeProvider.System);
        var sari = house.Connector.Colleague();

        var delivery = (await house.SaysAsync(sari, MessageFactory.Text("Halo"))).ShouldHaveSingleItem().ShouldBeOfType<Delivery.Later>();

        delivery.WholeBot.ShouldBeTrue();
        delivery.Reason.ShouldContain("expired");
    }

    [Fact]
    public async Task The_bots_token_leaves_by_tls_only()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        var message = MessageFactory.Text("Halo");
        message.ServiceUrl = "http://127.0.0.1:9/";

        (await house.SaysAsync(sari, message)).ShouldHaveSingleItem().ShouldBeOfType<Delivery.Refused>();
    }

    [Fact]
    public async Task A_changed_message_changes_in_place()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        await house.SaysAsync(sari, new Activity(ActivityTypes.Message) { Id = "7.1", Text = "1 x Keripik" });

        await house.SaysAsync(sari, new Activity(ActivityTypes.MessageUpdate) { Id = "7.1", Text = "2 x Keripik" });

        var message = sari.Talk.Messages.ShouldHaveSingleItem();
        message.Text.ShouldBe("2 x Keripik");
        message.Changes.ShouldBe(1);
    }

    [Fact]
    public async Task The_card_that_was_pressed_changes_by_the_platforms_own_id()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        await house.SaysAsync(sari, new Activity(ActivityTypes.Message) { Id = "7.1", Text = "Pesan?" });
        var id = sari.Talk.Messages.Single().Id;

        await house.SaysAsync(sari, new Activity(ActivityTypes.MessageUpdate) { Id = id, Text = "Sudah dipesan" });

        sari.Talk.Messages.ShouldHaveSingleItem().Text.ShouldBe("Sudah dipesan");
    }

    [Fact]
    public async Task A_change_of_something_that_never_arrived_or_is_gone_is_said_anew()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        await house.SaysAsync(sari, new Activity(ActivityTypes.MessageUpdate) { Id = "7.99", Text = "baru" });
        house.Memory.Delivered["7.98"] = "1234";

        await house.SaysAsync(sari, new Activity(ActivityTypes.MessageUpdate) { Id = "7.98", Text = "lagi" });

        sari.Talk.Messages.Select(message => message.Text).ShouldBe(["baru", "lagi"]);
    }

    [Fact]
    public async Task A_removed_message_is_removed_and_one_that_is_gone_already_is_no_fault()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        await house.SaysAsync(sari, new Activity(ActivityTypes.Message) { Id = "7.1", Text = "Halo" });

        (await house.SaysAsync(sari, new Activity(ActivityTypes.MessageDelete) { Id = "7.1" })).ShouldHaveSingleItem().ShouldBeOfType<Delivery.Sent>();
        (await house.SaysAsync(sari, new Activity(ActivityTypes.MessageDelete) { Id = "7.1" })).ShouldHaveSingleItem().ShouldBeOfType<Delivery.Sent>();

        sari.Talk.Messages.ShouldHaveSingleItem().IsRemoved.ShouldBeTrue();
    }

    [Fact]
    public async Task A_card_that_the_platform_finds_too_large_is_said_in_words()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();
        house.Connector.Break(new Fault(413) { Code = "MessageSizeTooBig" });
        var card = new Attachment("application/vnd.microsoft.card.adaptive", content: System.Text.Json.Nodes.JsonNode.Parse(
            """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Keripik Tempe"}],"actions":[{"type":"Action.Submit","title":"Beli","data":"beli"}]}"""));

        (await house.SaysAsync(sari, (Activity)MessageFactory.Attachment(card))).ShouldHaveSingleItem().ShouldBeOfType<Delivery.Sent>();

        var message = sari.Talk.Messages.ShouldHaveSingleItem();
        message.Text.ShouldContain("Keripik Tempe");
        message.Text.ShouldContain("Beli");
        message.Attachments.ShouldBeEmpty();
    }

    [Fact]
    public async Task Typing_is_shown_at_once_and_a_fault_of_it_hurts_nobody()
    {
        await using var house = await TeamsHouse.StartAsync();
        var sari = house.Connector.Colleague();

        await house.ShowTypingAsync(sari);
        house.Connector.Break(new Fault(502));
        await house.ShowTypingAsync(sari);

        sari.Talk.Typing.ShouldBe(1);
    }
}
