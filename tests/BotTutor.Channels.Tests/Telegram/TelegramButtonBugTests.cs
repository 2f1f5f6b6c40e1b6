using System.Text;
using System.Text.Json.Nodes;
using BotTutor.Channels.Sending;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotTutor.Channels.Tests.Telegram;

/// <summary>The known bugs of adapters around buttons, keyboards and quizzes, by their numbers in the list of channels.</summary>
public sealed class TelegramButtonBugTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bug_4_a_button_carries_more_than_64_bytes_without_showing_it()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        house.Poll();
        var value = "mau beli " + new string('é', 60);

        await house.SaysAsync("42", Buttons(new CardAction(ActionTypes.ImBack, "Beli", value: value), new CardAction(ActionTypes.PostBack, "Hapus", value: new JObject { ["sku"] = "KRP-1" })));
        var data = (await sari.HearsAsync(Cancelled))["reply_markup"]!["inline_keyboard"]![0]!.AsArray().Select(button => (string)button!["callback_data"]!).ToList();
        sari.Taps("Beli");
        sari.Taps("Hapus");

        data.ShouldAllBe(text => Encoding.UTF8.GetByteCount(text) <= 64);
        (await house.TakesAsync(activity => activity.Text == value)).Conversation.Conversation.ShouldBe("42");
        var removal = await house.TakesAsync(activity => activity.Value is JObject);
        ((string?)((JObject)removal.Activity.Value)["sku"]).ShouldBe("KRP-1");
        removal.Activity.Text.ShouldBeNull();
    }

    [Fact]
    public async Task Bug_4_what_is_behind_a_button_is_for_its_chat_and_person_only()
    {
        await using var house = await TelegramHouse.StartAsync();
        house.Known();
        var budi = house.Known(43);
        var group = house.Bot.Group(42, "Kelas");
        house.Poll();
        var buttons = Buttons(new CardAction(ActionTypes.PostBack, "Hapus", value: new JObject { ["sku"] = "KRP-1" }));
        buttons.Recipient = new ChannelAccount("42");
        await house.SaysAsync($"{group}", buttons);

        budi.Taps("Hapus", group);
        await TelegramHouse.UntilAsync(() => house.Bot.Presses().Any(press => (bool)press["answered"]!));
        house.Bot.Person(42).Taps("Hapus", group);

        var taken = await house.TakesAsync(activity => activity.Value is JObject);
        taken.Activity.From.Id.ShouldBe("42");
        ((string?)house.Bot.Presses()[0]["answer"]).ShouldBe("Tombol ini untuk orang lain, ya Kak.");
        house.Memory.Accepted.Count(inbound => inbound.Activity.Value is JObject).ShouldBe(1);
    }

    [Fact]
    public async Task Bug_18_a_post_in_a_channel_has_its_buttons_and_they_work()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        var channel = house.Bot.Channel("Toko Rasa");
        house.Poll();
        var post = new Activity(ActivityTypes.Message)
        {
            Text = "Keripik ready lagi!",
            SuggestedActions = new SuggestedActions(actions: [new CardAction(ActionTypes.ImBack, "Beli", value: "Beli"), new CardAction("requestContact", "Kirim nomor")]),
        };

        (await house.SaysAsync($"{channel}", post)).ShouldAllBe(delivery => delivery is Delivery.Sent);
        sari.Taps("Beli", channel);

        (await house.TakesAsync(activity => activity.Text == "Beli")).Conversation.Conversation.ShouldBe($"{channel}");
    }

    [Fact]
    public async Task Bug_5_a_press_is_answered_before_it_waits_in_a_queue()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        house.Poll();
        await house.TakesAsync(activity => activity.Type == ActivityTypes.ConversationUpdate);
        await house.SaysAsync("42", Buttons(new CardAction(ActionTypes.ImBack, "Ya", value: "ya")));
        using var stuck = new SemaphoreSlim(0);
        house.Memory.Before = async _ => await stuck.WaitAsync(Cancelled);

        sari.Says("dulu");
        sari.Taps("Ya");

        await TelegramHouse.UntilAsync(() => house.Bot.Presses().Any(press => (bool)press["answered"]!));
        house.Memory.Accepted.ShouldHaveSingleItem();
        stuck.Release(10);
        await house.TakesAsync(activity => activity.Text == "ya");
    }

    [Fact]
    public async Task Bug_12_a_keyboard_goes_with_the_next_message_that_has_none()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();

        await house.SaysAsync("42", Suggesting("Pilih", new CardAction(ActionTypes.ImBack, "Transfer", value: "Transfer"), new CardAction(ActionTypes.ImBack, "QRIS", value: "QRIS")));
        var shown = sari.ReplyKeyboard();
        await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Text = "Baik" });
        var removed = sari.ReplyKeyboard();
        await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Id = "9.9", Text = "Lagi" });
        await house.SaysAsync("42", new Activity(ActivityTypes.MessageUpdate) { Id = "9.9", Text = "Lagi, ya" });

        shown!["keyboard"]![0]!.AsArray().Select(key => (string)key!["text"]!).ShouldBe(["Transfer", "QRIS"]);
        removed.ShouldBeNull();

        // Said without a word about keyboards, so that it can still be changed in place.
        ((string?)sari.Chat()[^1]["text"]).ShouldBe("Lagi, ya");
    }

    [Fact]
    public async Task Bug_15_a_suggestion_brings_its_value_back_and_a_reply_names_what_it_answers()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        house.Poll();

        await house.SaysAsync("42", Suggesting("Ukuran?", new CardAction(ActionTypes.ImBack, "Besar", value: "ukuran 250 gram")));
        var question = (long)(await sari.HearsAsync(Cancelled))["message_id"]!;
        sari.Taps("Besar");
        sari.Says("yang ini", replyTo: question);

        await house.TakesAsync(activity => activity.Text == "ukuran 250 gram");
        (await house.TakesAsync(activity => activity.Text == "yang ini")).Activity.ReplyToId.ShouldBe($"{question}");
    }

    [Fact]
    public async Task Bug_16_a_key_asks_for_the_phone_number_and_the_place()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        house.Poll();

        await house.SaysAsync("42", Suggesting("Nomor HP Kakak?", new CardAction("requestContact", "Kirim nomor"), new CardAction("requestLocation", "Kirim lokasi")));
        var heard = await sari.HearsAsync(Cancelled);
        sari.PressesKey("Kirim nomor");
        sari.PressesKey("Kirim lokasi");

        ((string?)heard["text"]).ShouldBe("Nomor HP Kakak?");
        var contact = await house.TakesAsync(activity => activity.Attachments?.FirstOrDefault()?.ContentType == "application/vnd.bottutor.contact+json");
        contact.Activity.Text.ShouldBe("+6281234567890");
        ((bool)((JObject)contact.Activity.Attachments[0].Content)["isOwn"]!).ShouldBeTrue();
        var place = await house.TakesAsync(activity => activity.Attachments?.FirstOrDefault()?.ContentType == "application/vnd.bottutor.location+json");
        ((double)((JObject)place.Activity.Attachments[0].Content)["longitude"]!).ShouldBe(107.6, 0.01);
    }

    [Fact]
    public async Task Bug_20_a_quiz_has_its_right_answer_and_tells_who_gave_which()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        house.Poll();
        var quiz = new JsonObject { ["question"] = "Kapan chatbot berguna?", ["options"] = new JsonArray("Malam hari", "Tidak pernah"), ["correct"] = new JsonArray(0), ["explanation"] = "Pembeli bertanya kapan saja." };

        var deliveries = await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Id = "3.1", Attachments = [new Attachment("application/vnd.bottutor.quiz+json", content: quiz)] });
        var poll = (await sari.HearsAsync(Cancelled))["poll"]!;
        sari.Answers([0]);

        deliveries.ShouldHaveSingleItem().ShouldBeOfType<Delivery.Sent>();
        ((string?)poll["type"]).ShouldBe("quiz");
        ((bool)poll["is_anonymous"]!).ShouldBeFalse();
        poll["correct_option_ids"]!.AsArray().Select(option => (int)option!).ShouldBe([0]);
        var answer = await house.TakesAsync(activity => activity.Text == "Malam hari");
        ((string?)((JObject)answer.Activity.Value)["quiz"]).ShouldBe("3.1");
    }

    private static Activity Buttons(params CardAction[] actions) => new(ActivityTypes.Message) { Attachments = [new HeroCard(text: "Pilih", buttons: actions).ToAttachment()] };

    private static Activity Suggesting(string text, params CardAction[] actions) => new(ActivityTypes.Message) { Text = text, SuggestedActions = new SuggestedActions { Actions = actions } };
}
