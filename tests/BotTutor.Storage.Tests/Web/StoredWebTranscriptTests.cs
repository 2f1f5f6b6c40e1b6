using BotTutor.Channels;
using BotTutor.Channels.Web;
using BotTutor.Turns.Inbox;
using Microsoft.Bot.Schema;

namespace BotTutor.Storage.Tests.Web;

public abstract class StoredWebTranscriptTests(StorageProvider store) : StorageTests(store)
{
    public sealed class OnSqlite() : StoredWebTranscriptTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredWebTranscriptTests(StorageProvider.PostgreSQL);

    private static readonly WebConversation Talk = new("c1", "shop", "dl_ada", "Ada", "id-ID", DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task Activities_are_numbered_in_the_order_they_were_committed()
    {
        await CreateAsync();
        await using var late = Database.Scope();
        var question = Said("first buffered");
        late.Port<IWebTranscript>().Append("c1", question);
        await SayAsync("a", "b");
        await late.CommitAsync();

        question.Id.ShouldBe("c1|0000003");
        var read = await ReadAsync(0, 10);
        read.Json.Select(json => ActivityJson.Read(json).Text).ShouldBe(["a", "b", "first buffered"]);
        read.Json.Select(json => ActivityJson.Read(json).Id).ShouldBe(["c1|0000001", "c1|0000002", "c1|0000003"]);
        read.Watermark.ShouldBe(3);
    }

    [Fact]
    public async Task A_reader_that_follows_the_watermark_misses_nothing_that_is_committed_late()
    {
        const int Writers = 6;
        const int Each = 15;
        await CreateAsync();
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(
            async () =>
            {
                for (var number = 0; number < Each; number++)
                {
                    await SayAsync($"{writer}-{number}", "and more");
                }
            },
            Cancel)));

        List<string> heard = [];
        var watermark = 0L;
        while (heard.Count < Writers * Each * 2)
        {
            var isOver = writing.IsCompleted;
            var read = await ReadAsync(watermark, 10);
            heard.AddRange(read.Json.Select(json => ActivityJson.Read(json).Id));
            watermark = read.Watermark;
            (isOver && read.Json.Count == 0).ShouldBeFalse($"the reader stands at {watermark} and has heard {heard.Count}");
        }

        await writing;
        heard.ShouldBe(Enumerable.Range(1, Writers * Each * 2).Select(number => $"c1|{number:D7}"));
    }

    [Fact]
    public async Task Reading_goes_on_where_the_watermark_stands_and_no_further_than_asked()
    {
        await CreateAsync();
        await SayAsync("a", "b", "c", "d");

        var middle = await ReadAsync(1, 2);
        middle.Json.Select(json => ActivityJson.Read(json).Text).ShouldBe(["b", "c"]);
        middle.Watermark.ShouldBe(3);
        (await ReadAsync(4, 2)).ShouldSatisfyAllConditions(
            end => end.Json.ShouldBeEmpty(),
            end => end.Watermark.ShouldBe(4));
    }

    [Fact]
    public async Task What_a_person_says_is_in_the_inbox_with_the_id_of_the_transcript()
    {
        await CreateAsync();
        var key = new ConversationKey("shop", "directline", "c1");
        await using var scope = Database.Scope();
        var said = Said("halo");
        scope.Port<IInboxRows>().Add(new InboundActivity(key, "client-1", said));
        scope.Port<IWebTranscript>().Append("c1", said);
        await scope.CommitAsync();

        var row = await Database.ReadAsync((IInboxRows rows) => rows.NextAsync(key, Cancel));
        ActivityJson.Read(row.ShouldNotBeNull().Json).Id.ShouldBe("c1|0000001");
    }

    [Fact]
    public async Task A_duplicate_leaves_no_trace_in_the_transcript()
    {
        await CreateAsync();
        var key = new ConversationKey("shop", "directline", "c1");
        for (var delivery = 0; delivery < 2; delivery++)
        {
            await using var scope = Database.Scope();
            var said = Said("halo");
            scope.Port<IWebTranscript>().Append("c1", said);
            scope.Port<IInboxRows>().Add(new InboundActivity(key, "client-1", said));
            await scope.CommitAsync();
        }

        await SayAsync("jawab");
        (await ReadAsync(0, 10)).Json.Count.ShouldBe(2);
        (await ReadAsync(0, 10)).Watermark.ShouldBe(2);
    }

    [Fact]
    public async Task A_replaced_activity_keeps_its_place_and_a_removed_one_leaves_its_number_unused()
    {
        await CreateAsync();
        await SayAsync("a", "b", "c");
        await using (var scope = Database.Scope())
        {
            var transcript = scope.Port<IWebTranscript>();
            (await transcript.ReplaceAsync("c1", "c1|0000001", Said("A"), Cancel)).ShouldBeTrue();
            (await transcript.RemoveAsync("c1", "c1|0000003", Cancel)).ShouldBeTrue();
            (await transcript.RemoveAsync("c1", "c2|0000001", Cancel)).ShouldBeFalse();
            (await transcript.ReplaceAsync("c1", "nonsense", Said("A"), Cancel)).ShouldBeFalse();
            await transcript.SaveAsync(Cancel);
        }

        await SayAsync("d");
        var read = await ReadAsync(0, 10);
        read.Json.Select(json => ActivityJson.Read(json)).Select(activity => $"{activity.Id} {activity.Text}")
            .ShouldBe(["c1|0000001 A", "c1|0000002 b", "c1|0000004 d"]);
    }

    [Fact]
    public async Task Nothing_can_be_said_in_a_conversation_that_was_never_begun()
    {
        (await Should.ThrowAsync<InvalidOperationException>(() => SayAsync("a"))).Message.ShouldContain("c1");
    }

    [Fact]
    public async Task A_conversation_is_created_once()
    {
        await CreateAsync();
        var second = await Database.ReadAsync((IWebConversations talks) => talks.CreateAsync(Talk with { UserId = "dl_eve" }, Cancel));

        second.ShouldBe(Talk);
        (await Database.ReadAsync((IWebConversations talks) => talks.FindAsync("c1", Cancel))).ShouldBe(Talk);
        (await Database.ReadAsync((IWebConversations talks) => talks.FindAsync("c2", Cancel))).ShouldBeNull();
    }

    [Fact]
    public async Task An_upload_is_kept_with_its_message_and_not_without_it()
    {
        await CreateAsync();
        var photo = new WebUpload("u1", "c1", "bukti.png", "image/png", new byte[] { 1, 2, 3 }, DateTimeOffset.UnixEpoch);
        await using (var dropped = Database.Scope())
        {
            dropped.Port<IWebUploads>().Add(photo);
        }

        (await Database.ReadAsync((IWebUploads uploads) => uploads.FindAsync("u1", Cancel))).ShouldBeNull();

        (await Database.CommitAsync<IWebUploads>(uploads =>
        {
            uploads.Add(photo);
            return Task.CompletedTask;
        })).ShouldBeCommitted();
        var read = (await Database.ReadAsync((IWebUploads uploads) => uploads.FindAsync("u1", Cancel))).ShouldNotBeNull();
        read.Content.ToArray().ShouldBe([1, 2, 3]);
        (read with { Content = photo.Content }).ShouldBe(photo);
    }

    [Fact]
    public async Task The_first_secret_under_a_name_stays_over_a_restart()
    {
        (await SecretAsync(1)).ShouldBe([1]);
        await Database.RestartAsync();
        (await SecretAsync(2)).ShouldBe([1]);
    }

    private static Activity Said(string text) => new() { Type = ActivityTypes.Message, Text = text };

    private async Task<byte[]> SecretAsync(byte candidate) =>
        (await Database.ReadAsync((IWebSecrets secrets) => secrets.GetOrAddAsync("token", new[] { candidate }, Cancel))).ToArray();

    private Task<WebConversation> CreateAsync() => Database.ReadAsync((IWebConversations talks) => talks.CreateAsync(Talk, Cancel));

    private Task<WebActivities> ReadAsync(long watermark, int most) =>
        Database.ReadAsync((IWebTranscript transcript) => transcript.ReadAsync("c1", watermark, most, Cancel));

    private async Task SayAsync(params string[] texts) =>
        (await Database.CommitAsync<IWebTranscript>(transcript =>
        {
            foreach (var text in texts)
            {
                transcript.Append("c1", Said(text));
            }

            return Task.CompletedTask;
        })).ShouldBeCommitted();
}
