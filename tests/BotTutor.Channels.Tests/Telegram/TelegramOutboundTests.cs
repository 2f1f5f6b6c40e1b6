using System.Text.Json.Nodes;
using BotTutor.Channels.Sending;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Tests.Telegram;

/// <summary>What cards, pictures and albums come to on the platform.</summary>
public sealed class TelegramOutboundTests
{
    private const string Keripik = "/shop/pictures/keripik.svg";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_card_becomes_a_picture_with_its_words_and_buttons()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();

        await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Attachments = [Card(Keripik)] });

        var heard = await sari.HearsAsync(Cancelled);
        heard["photo"].ShouldNotBeNull();
        ((string?)heard["caption"]).ShouldBe("Keripik Tempe\nRp25.000 · Ready");
        heard["reply_markup"]!["inline_keyboard"]![0]!.AsArray().Select(button => (string?)button!["text"]).ShouldBe(["Tanya", "Beli"]);
    }

    [Fact]
    public async Task A_picture_that_the_platform_cannot_fetch_leaves_the_words()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();

        var deliveries = await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Attachments = [Card("/shop/pictures/hilang.svg")] });

        deliveries.ShouldHaveSingleItem().ShouldBeOfType<Delivery.Sent>();
        ((string?)(await sari.HearsAsync(Cancelled))["text"]).ShouldBe("Keripik Tempe\nRp25.000 · Ready");
    }

    [Fact]
    public async Task A_carousel_is_a_message_for_each_card_and_its_suggestions_follow_the_last()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();

        var deliveries = await house.SaysAsync("42", new Activity(ActivityTypes.Message)
        {
            AttachmentLayout = AttachmentLayoutTypes.Carousel,
            Attachments = [Card(Keripik), Card(Keripik)],
            SuggestedActions = new SuggestedActions { Actions = [new CardAction(ActionTypes.ImBack, "Lihat lagi", value: "Lihat lagi")] },
        });

        deliveries.Count.ShouldBe(2);
        await sari.HearsAsync(Cancelled);
        (await sari.HearsAsync(Cancelled))["reply_markup"]!["inline_keyboard"]!.AsArray().SelectMany(row => row!.AsArray()).Select(button => (string?)button!["text"]).ShouldBe(["Tanya", "Beli", "Lihat lagi"]);
    }

    [Fact]
    public async Task A_message_that_is_taken_back_is_gone()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Id = "1.1", Text = "Salah" });

        await house.SaysAsync("42", new Activity(ActivityTypes.MessageDelete) { Id = "1.1" });

        ((bool)sari.Chat().Single(message => (bool)message["from_bot"]!)["deleted"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task A_change_of_what_never_arrived_is_said_anew()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();

        await house.SaysAsync("42", new Activity(ActivityTypes.MessageUpdate) { Id = "9.9", Text = "Pesanan dikirim" });

        ((string?)(await sari.HearsAsync(Cancelled))["text"]).ShouldBe("Pesanan dikirim");
    }

    [Fact]
    public async Task The_parts_of_an_album_are_one_message()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        house.Poll();

        for (var part = 1; part <= 3; part++)
        {
            var content = new JsonObject
            {
                ["media_group_id"] = "777",
                ["photo"] = new JsonArray(new JsonObject { ["file_id"] = $"f{part}", ["file_unique_id"] = $"u{part}", ["width"] = 1, ["height"] = 1 }),
            };
            if (part == 1)
            {
                content["caption"] = "ini tiga fotonya";
            }

            sari.Sends(content);
        }

        var album = await house.TakesAsync(activity => activity.Text == "ini tiga fotonya");
        album.Activity.Attachments.Select(attachment => attachment.ContentUrl).ShouldBe(["telegram-file:f1", "telegram-file:f2", "telegram-file:f3"]);
    }

    [Fact]
    public async Task The_menu_and_the_texts_are_set_at_the_start()
    {
        await using var house = await TelegramHouse.StartAsync(settings: [("Channels:Telegram:ShortDescription:id", "Toko kue"), ("Channels:Telegram:ShortDescription:en", "Cake shop")]);

        await TelegramHouse.UntilAsync(() => house.Bot.State()["profile"]!["short_description/en"] is not null);

        var profile = house.Bot.State()["profile"]!;
        ((string?)profile["commands/id"]![0]!["command"]).ShouldBe("katalog");
        ((string?)profile["commands/"]![0]!["description"]).ShouldBe("Daftar barang");
        ((string?)profile["short_description/"]).ShouldBe("Toko kue");
        ((string?)profile["short_description/en"]).ShouldBe("Cake shop");
    }

    private static Attachment Card(string picture) => new("application/vnd.microsoft.card.adaptive", content: new JsonObject
    {
        ["type"] = "AdaptiveCard",
        ["body"] = new JsonArray(
            new JsonObject { ["type"] = "Image", ["url"] = picture },
            new JsonObject { ["type"] = "TextBlock", ["text"] = "Keripik Tempe" },
            new JsonObject { ["type"] = "TextBlock", ["text"] = "Rp25.000 · Ready" }),
        ["actions"] = new JsonArray(
            new JsonObject { ["type"] = "Action.Submit", ["title"] = "Tanya", ["data"] = "Keripik Tempe berapa?" },
            new JsonObject { ["type"] = "Action.Submit", ["title"] = "Beli", ["data"] = "mau beli Keripik Tempe" }),
    });
}
