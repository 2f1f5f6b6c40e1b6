using BotTutor.Testing;
using Microsoft.Bot.Schema;

namespace BotTutor.Conversation.Tests.Shop;

/// <summary>Whatever a person sends, the bot answers with a sensible sentence, and the cart stays as it was.</summary>
public sealed class HostileMessagesTests
{
    [Fact]
    public async Task A_message_of_100_000_characters_is_asked_to_be_shorter() =>
        (await AnswerAsync(Text(string.Concat(Enumerable.Repeat("beli keripik ", 7_700))))).ShouldStartWith("Pesannya panjang sekali, Kak.");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task A_message_without_words_is_answered_by_what_the_bot_can_read(string text) =>
        (await AnswerAsync(Text(text))).ShouldStartWith("Terima kasih Kak, tapi saya baru bisa membaca tulisan.");

    [Fact]
    public async Task A_sticker_or_a_file_is_answered_by_what_the_bot_can_read() =>
        (await AnswerAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Attachments = [new Attachment("application/x-sticker", contentUrl: "https://example.com/sticker"), new Attachment("image/png", "data:image/png;base64,AA==")],
        })).ShouldStartWith("Terima kasih Kak, tapi saya baru bisa membaca tulisan.");

    [Fact]
    public async Task An_endless_answer_at_the_till_is_refused_and_the_question_stays_open()
    {
        var token = TestContext.Current.CancellationToken;
        await using var talk = new BotConversation();
        await talk.SaysAsync("rina", "beli keripik tempe original 1", token);
        await talk.SaysAsync("rina", "checkout", token);
        await talk.SaysAsync("rina", "Rina", token);
        talk.RestHeard();

        await talk.SaysAsync("rina", new string('x', 100_000), token);

        talk.RestHeard()[^1].Words.ShouldBe("Nomor HP yang bisa dihubungi berapa, Kak?");
    }

    private static Activity Text(string text) => new() { Type = ActivityTypes.Message, Text = text };

    private static async Task<string> AnswerAsync(Activity activity)
    {
        var token = TestContext.Current.CancellationToken;
        await using var talk = new BotConversation();
        await talk.SaysAsync("rina", "beli keripik tempe original 1", token);
        talk.RestHeard();

        await talk.SendsAsync("rina", activity, token);
        var answer = talk.RestHeard()[0].Words;

        await talk.SaysAsync("rina", "keranjang", token);
        talk.RestHeard()[0].Words.ShouldContain("1 x Keripik Tempe Original");
        return answer;
    }
}
