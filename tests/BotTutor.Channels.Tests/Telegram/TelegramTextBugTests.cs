using BotTutor.Channels.Sending;
using BotTutor.Channels.Telegram.Text;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Tests.Telegram;

/// <summary>The known bugs of adapters that lose or spoil a text, by their numbers in the list of channels.</summary>
public sealed class TelegramTextBugTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("*tebal _silang* miring_ [putus](tanpa", "tebal _silang miring_ [putus](tanpa")]
    [InlineData("**Tebal** dan _miring_", "Tebal dan miring")]
    [InlineData("2 < 3 & 5 > 4 \"ya\"", "2 < 3 & 5 > 4 \"ya\"")]
    [InlineData("snake_case_name dan file_2_a", "snake_case_name dan file_2_a")]
    public async Task Bug_1_no_markdown_makes_a_message_that_is_refused(string said, string seen)
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();

        var deliveries = await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Text = said });

        deliveries.ShouldHaveSingleItem().ShouldBeOfType<Delivery.Sent>();
        ((string?)(await sari.HearsAsync(Cancelled))["text"]).ShouldBe(seen);
    }

    [Fact]
    public async Task Bug_2_reserved_letters_are_shown_without_backslashes()
    {
        const string Text = "Rp25.000 - diskon! (promo) #1 +2 =3 {a} ~b| >c";
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();

        await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Text = Text });

        ((string?)(await sari.HearsAsync(Cancelled))["text"]).ShouldBe(Text);
    }

    [Fact]
    public async Task Bug_3_a_long_text_is_cut_between_letters_and_outside_of_tags()
    {
        var text = $"**{string.Join(' ', Enumerable.Repeat("keripik & tempe 🧺👨‍👩‍👧", 400))}** {new string('<', 5_000)}";
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();

        var deliveries = await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Text = text });

        deliveries.ShouldAllBe(delivery => delivery is Delivery.Sent);
        var parts = sari.Chat().Where(message => (bool)message["from_bot"]!).Select(message => (string)message["text"]!).ToList();
        parts.Count.ShouldBeGreaterThan(3);
        parts.ShouldAllBe(part => part.Length <= 4_096 && !char.IsHighSurrogate(part[part.Length - 1]) && !char.IsLowSurrogate(part[0]));
        Letters(string.Concat(parts)).ShouldBe(Letters(text.Replace("**", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Bug_3_whatever_is_cut_is_whole_again_when_it_is_joined()
    {
        string[] pieces = ["a", " ", "\n", "🧺", "é", "👩🏽‍🌾", "<", "&", "**b**", "`c`", ". ", "panjang sekali"];
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var text = MarkdownReader.Read(string.Concat(Enumerable.Range(0, 150).Select(_ => pieces[random.Next(pieces.Length)])));

            var parts = TextSplitter.Split(text, 40);

            parts.ShouldAllBe(part => part.Length <= 40 && part.Length > 0 && !char.IsLowSurrogate(part.Plain[0]) && !char.IsHighSurrogate(part.Plain[part.Length - 1]));
            Letters(string.Concat(parts.Select(part => part.Plain))).ShouldBe(Letters(text.Plain));
        }
    }

    [Fact]
    public async Task Bug_9_emoji_before_a_mention_or_a_command_do_not_shift_it()
    {
        await using var house = await TelegramHouse.StartAsync();
        house.Known();
        var group = house.Bot.Group(42, "Kelas");
        house.Poll();
        await TelegramHouse.UntilAsync(() => house.Bot.Calls("getMe").Count > 0 && house.Bot.Calls("setMyCommands").Count > 0);
        var mention = $"@bot{house.Bot.Id}_bot";

        house.Bot.Person(42).Sends(
            new() { ["text"] = $"🧺🧺 {mention} harga?", ["entities"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["offset"] = 5, ["length"] = mention.Length, ["type"] = "mention" }) },
            chat: group);

        var taken = await house.TakesAsync(activity => activity.Text?.Contains("harga", StringComparison.Ordinal) == true);
        taken.Activity.Text.ShouldBe("🧺🧺  harga?");
    }

    [Fact]
    public async Task Bug_10_the_same_content_again_counts_as_delivered()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Id = "1.1", Text = "Satu" });

        var first = await house.SaysAsync("42", new Activity(ActivityTypes.MessageUpdate) { Id = "1.1", Text = "Dua" });
        var again = await house.SaysAsync("42", new Activity(ActivityTypes.MessageUpdate) { Id = "1.1", Text = "Dua" });

        first.Concat(again).ShouldAllBe(delivery => delivery is Delivery.Sent);
        var message = sari.Chat().Single(message => (bool)message["from_bot"]!);
        ((string?)message["text"]).ShouldBe("Dua");
        ((int)message["edits"]!).ShouldBe(1);
    }

    [Fact]
    public async Task Bug_18_a_long_hero_card_arrives_with_its_words_and_buttons()
    {
        await using var house = await TelegramHouse.StartAsync();
        var sari = house.Known();
        var card = new HeroCard("Keripik", "Renyah", new string('a', 1_500), buttons: [new CardAction(ActionTypes.ImBack, "Beli", value: "mau beli keripik")]);

        await house.SaysAsync("42", new Activity(ActivityTypes.Message) { Attachments = [card.ToAttachment()] });

        var heard = await sari.HearsAsync(Cancelled);
        ((string)heard["text"]!).Length.ShouldBe("Keripik\nRenyah\n".Length + 1_500);
        ((string?)heard["reply_markup"]!["inline_keyboard"]![0]![0]!["text"]).ShouldBe("Beli");
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
