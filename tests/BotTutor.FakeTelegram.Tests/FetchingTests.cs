using Telegram.Bot;
using Telegram.Bot.Types.Enums;

namespace BotTutor.FakeTelegram.Tests;

public sealed class FetchingTests
{
    private static CancellationToken Cancelled => Server.Cancelled;

    [Fact]
    public async Task The_client_library_knows_the_bot_by_its_token()
    {
        await using var server = await Server.StartAsync();

        (await server.Client.GetMe(Cancelled)).Id.ShouldBe(123456);

        var stranger = new TelegramBotClient(new TelegramBotClientOptions("999:WRONG", server.Telegram.Address.AbsoluteUri));
        (await Server.RefusedAsync(() => stranger.GetMe(Cancelled))).ErrorCode.ShouldBe(401);
    }

    [Fact]
    public async Task Updates_come_again_until_their_offset_confirms_them()
    {
        await using var server = await Server.StartAsync();
        var sari = server.Bot.Person(42, "Sari", "id");
        sari.Says("/start promo");
        sari.Says("halo");

        var first = await server.Client.GetUpdates(cancellationToken: Cancelled);
        var again = await server.Client.GetUpdates(cancellationToken: Cancelled);
        var rest = await server.Client.GetUpdates(offset: first[0].Id + 1, cancellationToken: Cancelled);

        first.Select(update => update.Message!.Text).ShouldBe(["/start promo", "halo"]);
        again.Length.ShouldBe(2);
        rest.ShouldHaveSingleItem().Message!.Text.ShouldBe("halo");
        first[0].Message!.From!.LanguageCode.ShouldBe("id");
        first[0].Message!.Entities.ShouldHaveSingleItem().Type.ShouldBe(MessageEntityType.BotCommand);
    }

    [Fact]
    public async Task A_long_poll_ends_with_the_next_message()
    {
        await using var server = await Server.StartAsync();
        var waiting = server.Client.GetUpdates(timeout: 30, cancellationToken: Cancelled);

        server.Known().Says("halo");

        (await waiting).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_second_poller_ends_the_first_one_with_a_conflict()
    {
        await using var server = await Server.StartAsync();
        var first = Server.RefusedAsync(() => server.Client.GetUpdates(timeout: 30, cancellationToken: Cancelled));
        while (!(bool)server.Bot.State()["polling"]!)
        {
            await Task.Delay(10, Cancelled);
        }

        var second = server.Client.GetUpdates(timeout: 30, cancellationToken: Cancelled);

        var refusal = await first;
        refusal.ErrorCode.ShouldBe(409);
        refusal.Message.ShouldContain("terminated by other getUpdates request");
        server.Known();
        (await second).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Nobody_polls_beside_a_webhook()
    {
        await using var server = await Server.StartAsync();
        await server.Client.SetWebhook("http://127.0.0.1:1/hook", cancellationToken: Cancelled);

        var refusal = await Server.RefusedAsync(() => server.Client.GetUpdates(cancellationToken: Cancelled));

        refusal.ErrorCode.ShouldBe(409);
        refusal.Message.ShouldContain("webhook is active");
        await server.Client.DeleteWebhook(cancellationToken: Cancelled);
        (await server.Client.GetUpdates(cancellationToken: Cancelled)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reactions_come_only_to_who_asks_for_them()
    {
        await using var server = await Server.StartAsync();
        var sari = server.Known();

        sari.Reacts(1, "👍").ShouldBe(0);

        await server.Client.GetUpdates(allowedUpdates: [UpdateType.Message, UpdateType.MessageReaction], cancellationToken: Cancelled);
        sari.Reacts(1, "👍").ShouldNotBe(0);
        sari.Blocks().ShouldBe(0);
    }

    [Fact]
    public async Task A_press_is_forgotten_after_150_seconds_and_a_message_after_a_day()
    {
        await using var server = await Server.StartAsync();
        var sari = server.Known();
        await server.Client.SendMessage(42, "Pilih", replyMarkup: new Telegram.Bot.Types.ReplyMarkups.InlineKeyboardButton("Ya", "y"), cancellationToken: Cancelled);
        sari.Taps("Ya");

        server.Telegram.Advance(TimeSpan.FromSeconds(151));
        var left = await server.Client.GetUpdates(cancellationToken: Cancelled);
        server.Telegram.Advance(TimeSpan.FromHours(24));

        left.ShouldHaveSingleItem().Type.ShouldBe(UpdateType.Message);
        (await server.Client.GetUpdates(cancellationToken: Cancelled)).ShouldBeEmpty();
    }
}
