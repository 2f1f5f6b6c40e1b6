using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace BotTutor.FakeTelegram.Tests;

public sealed class SendingTests
{
    private static CancellationToken Cancelled => Server.Cancelled;

    [Fact]
    public async Task Html_is_read_into_text_and_entities_counted_in_utf16()
    {
        await using var server = await Server.StartAsync();
        server.Known();

        var sent = await server.Client.SendMessage(42, "🧺 <b>Toko &amp; Rasa</b> <a href=\"https://example.com/?a=1&amp;b=2\">buka</a>", ParseMode.Html, cancellationToken: Cancelled);

        sent.Text.ShouldBe("🧺 Toko & Rasa buka");
        sent.Entities!.Select(entity => (entity.Type, entity.Offset, entity.Length)).ShouldBe([(MessageEntityType.Bold, 3, 11), (MessageEntityType.TextLink, 15, 4)]);
        sent.Entities![1].Url.ShouldBe("https://example.com/?a=1&b=2");
    }

    [Theory]
    [InlineData("<b>tebal", "Can't find end tag")]
    [InlineData("<b><i>x</b></i>", "Unmatched end tag")]
    [InlineData("2 < 3", "Unsupported start tag")]
    [InlineData("<div>x</div>", "Unsupported start tag \"div\"")]
    [InlineData("x</b>", "Unexpected end tag")]
    [InlineData("<a href=x>y</a>", "Expected quoted value")]
    public async Task Html_that_is_not_the_platforms_is_refused(string html, string reason)
    {
        await using var server = await Server.StartAsync();
        server.Known();

        var refusal = await Server.RefusedAsync(() => server.Client.SendMessage(42, html, ParseMode.Html, cancellationToken: Cancelled));

        refusal.ErrorCode.ShouldBe(400);
        refusal.Message.ShouldContain("can't parse entities");
        refusal.Message.ShouldContain(reason);
    }

    [Fact]
    public async Task A_text_is_measured_after_its_markup_is_read()
    {
        await using var server = await Server.StartAsync();
        server.Known();
        var longest = $"<b>{new string('a', 4096)}</b>";

        (await server.Client.SendMessage(42, longest, ParseMode.Html, cancellationToken: Cancelled)).Text!.Length.ShouldBe(4096);
        (await Server.RefusedAsync(() => server.Client.SendMessage(42, longest + "a", ParseMode.Html, cancellationToken: Cancelled))).Message.ShouldContain("message is too long");
        (await Server.RefusedAsync(() => server.Client.SendMessage(42, "<b> </b>", ParseMode.Html, cancellationToken: Cancelled))).Message.ShouldContain("message text is empty");
    }

    [Fact]
    public async Task A_caption_is_a_quarter_as_long()
    {
        await using var server = await Server.StartAsync();
        server.Known();
        InputFile Photo() => InputFile.FromStream(new MemoryStream([0x89, 0x50, 0x4e, 0x47]), "a.png");

        (await server.Client.SendPhoto(42, Photo(), new string('a', 1024), cancellationToken: Cancelled)).Photo.ShouldNotBeEmpty();
        (await Server.RefusedAsync(() => server.Client.SendPhoto(42, Photo(), new string('a', 1025), cancellationToken: Cancelled))).Message.ShouldContain("caption is too long");
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public async Task Callback_data_is_counted_in_bytes(int bytes, bool fits)
    {
        await using var server = await Server.StartAsync();
        server.Known();
        var data = new string('é', bytes / 2) + new string('a', bytes % 2);

        Task<Message> SendAsync() => server.Client.SendMessage(42, "Pilih", replyMarkup: new InlineKeyboardButton("Ya", data), cancellationToken: Cancelled);

        if (fits)
        {
            (await SendAsync()).ReplyMarkup.ShouldNotBeNull();
        }
        else
        {
            (await Server.RefusedAsync(SendAsync)).Message.ShouldContain("BUTTON_DATA_INVALID");
        }
    }

    [Fact]
    public async Task The_same_content_again_is_no_edit()
    {
        await using var server = await Server.StartAsync();
        var sari = server.Known();
        var sent = await server.Client.SendMessage(42, "Satu", replyMarkup: new InlineKeyboardButton("Ya", "y"), cancellationToken: Cancelled);

        await server.Client.EditMessageText(42, sent.Id, "Dua", replyMarkup: new InlineKeyboardButton("Ya", "y"), cancellationToken: Cancelled);
        var refusal = await Server.RefusedAsync(() => server.Client.EditMessageText(42, sent.Id, "Dua", replyMarkup: new InlineKeyboardButton("Ya", "y"), cancellationToken: Cancelled));

        refusal.Message.ShouldContain("message is not modified");
        ((int)sari.Chat()[^1]["edits"]!).ShouldBe(1);
        (await Server.RefusedAsync(() => server.Client.EditMessageText(42, 999, "Dua", cancellationToken: Cancelled))).Message.ShouldContain("message to edit not found");
    }

    [Fact]
    public async Task A_press_is_answered_once_and_in_time()
    {
        await using var server = await Server.StartAsync();
        var sari = server.Known();
        await server.Client.SendMessage(42, "Pilih", replyMarkup: new InlineKeyboardButton("Ya", "y"), cancellationToken: Cancelled);
        sari.Taps("Ya");
        sari.Taps("y");
        var presses = (await server.Client.GetUpdates(cancellationToken: Cancelled)).Select(update => update.CallbackQuery).OfType<CallbackQuery>().ToList();

        await server.Client.AnswerCallbackQuery(presses[0].Id, "Baik", cancellationToken: Cancelled);
        server.Telegram.Advance(TimeSpan.FromSeconds(16));

        (await Server.RefusedAsync(() => server.Client.AnswerCallbackQuery(presses[1].Id, cancellationToken: Cancelled))).Message.ShouldContain("query is too old");
        server.Bot.Presses().Select(press => (bool)press["answered"]!).ShouldBe([true, false]);
    }

    [Fact]
    public async Task A_quiz_tells_who_answered_what()
    {
        await using var server = await Server.StartAsync();
        var sari = server.Known();

        var quiz = await server.Client.SendPoll(42, "2 + 2?", ["3", "4"], isAnonymous: false, type: PollType.Quiz, correctOptionIds: [1], explanation: "Hitung lagi", cancellationToken: Cancelled);
        sari.Answers([1]);

        quiz.Poll!.CorrectOptionIds.ShouldBe([1]);
        var answer = (await server.Client.GetUpdates(cancellationToken: Cancelled)).Single(update => update.PollAnswer is not null).PollAnswer!;
        answer.PollId.ShouldBe(quiz.Poll.Id);
        answer.OptionIds.ShouldBe([1]);
        (await server.Client.StopPoll(42, quiz.Id, cancellationToken: Cancelled)).IsClosed.ShouldBeTrue();
        (await Server.RefusedAsync(() => server.Client.SendPoll(42, "2 + 2?", ["3", "4"], type: PollType.Quiz, cancellationToken: Cancelled))).Message.ShouldContain("correct option");
    }

    [Fact]
    public async Task Who_has_blocked_the_bot_or_never_wrote_cannot_be_reached()
    {
        await using var server = await Server.StartAsync();
        var sari = server.Known();
        sari.Blocks();

        var blocked = await Server.RefusedAsync(() => server.Client.SendMessage(42, "Halo", cancellationToken: Cancelled));
        var unknown = await Server.RefusedAsync(() => server.Client.SendMessage(77, "Halo", cancellationToken: Cancelled));

        blocked.ErrorCode.ShouldBe(403);
        blocked.Message.ShouldContain("blocked by the user");
        unknown.Message.ShouldContain("chat not found");
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_names_its_new_id()
    {
        await using var server = await Server.StartAsync();
        server.Known();
        var group = server.Bot.Group(42, "Kelas");
        var supergroup = server.Bot.Migrate(group, 42);

        var refusal = await Server.RefusedAsync(() => server.Client.SendMessage(group, "Halo", cancellationToken: Cancelled));

        refusal.Parameters!.MigrateToChatId.ShouldBe(supergroup);
        (await server.Client.SendMessage(supergroup, "Halo", cancellationToken: Cancelled)).Chat.Type.ShouldBe(ChatType.Supergroup);
    }

    [Fact]
    public async Task The_general_topic_has_no_thread_id()
    {
        await using var server = await Server.StartAsync();
        server.Known();
        var forum = server.Bot.Group(42, "Forum", isSupergroup: true, 17);

        (await server.Client.SendMessage(forum, "Halo", messageThreadId: 17, cancellationToken: Cancelled)).IsTopicMessage.ShouldBeTrue();
        (await Server.RefusedAsync(() => server.Client.SendMessage(forum, "Halo", messageThreadId: 1, cancellationToken: Cancelled))).Message.ShouldContain("message thread not found");
    }

    [Fact]
    public async Task A_keyboard_stays_until_it_is_removed()
    {
        await using var server = await Server.StartAsync();
        var sari = server.Known();

        await server.Client.SendMessage(42, "Nomor?", replyMarkup: new ReplyKeyboardMarkup(KeyboardButton.WithRequestContact("Kirim nomor")), cancellationToken: Cancelled);
        sari.PressesKey("Kirim nomor");
        var still = sari.ReplyKeyboard();
        await server.Client.SendMessage(42, "Baik", replyMarkup: new ReplyKeyboardRemove(), cancellationToken: Cancelled);

        still.ShouldNotBeNull();
        sari.ReplyKeyboard().ShouldBeNull();
        (await server.Client.GetUpdates(cancellationToken: Cancelled))[^1].Message!.Contact!.UserId.ShouldBe(42);
    }

    [Fact]
    public async Task Too_fast_a_bot_is_told_how_long_to_wait()
    {
        await using var server = await Server.StartAsync(new FakeTelegramOptions { Limits = new FloodLimits(ChatBurst: 2) });
        server.Known();
        await server.Client.SendMessage(42, "1", cancellationToken: Cancelled);
        await server.Client.SendMessage(42, "2", cancellationToken: Cancelled);

        ApiRequestException refusal = await Server.RefusedAsync(() => server.Client.SendMessage(42, "3", cancellationToken: Cancelled));

        refusal.ErrorCode.ShouldBe(429);
        refusal.Parameters!.RetryAfter.ShouldBe(2);
        server.Telegram.Advance(TimeSpan.FromSeconds(2));
        await server.Client.SendMessage(42, "3", cancellationToken: Cancelled);
    }

    [Fact]
    public async Task The_menu_and_the_texts_of_the_page_are_kept_by_language()
    {
        await using var server = await Server.StartAsync();

        await server.Client.SetMyCommands([new BotCommand("menu", "Daftar barang")], languageCode: "id", cancellationToken: Cancelled);
        await server.Client.SetMyShortDescription("Toko kue", "id", Cancelled);

        (await server.Client.GetMyCommands(languageCode: "id", cancellationToken: Cancelled)).ShouldHaveSingleItem().Description.ShouldBe("Daftar barang");
        (await server.Client.GetMyCommands(cancellationToken: Cancelled)).ShouldBeEmpty();
        (await server.Client.GetMyShortDescription("id", Cancelled)).ShortDescription.ShouldBe("Toko kue");
        (await Server.RefusedAsync(() => server.Client.SetMyCommands([new BotCommand("Menu", "x")], cancellationToken: Cancelled))).Message.ShouldContain("BOT_COMMAND_INVALID");
    }

    [Fact]
    public async Task Files_go_up_and_come_down_unchanged()
    {
        await using var server = await Server.StartAsync();
        server.Known();

        var sent = await server.Client.SendDocument(42, InputFile.FromStream(new MemoryStream([1, 2, 3]), "a.bin"), cancellationToken: Cancelled);
        using var content = new MemoryStream();
        await server.Client.GetInfoAndDownloadFile(sent.Document!.FileId, content, Cancelled);

        content.ToArray().ShouldBe([1, 2, 3]);
        var album = await server.Client.SendMediaGroup(
            42,
            [new InputMediaPhoto(InputFile.FromStream(new MemoryStream([9, 9]), "1.png")), new InputMediaPhoto(InputFile.FromStream(new MemoryStream([9, 8]), "2.png"))],
            cancellationToken: Cancelled);
        album.Select(message => message.MediaGroupId).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }
}
