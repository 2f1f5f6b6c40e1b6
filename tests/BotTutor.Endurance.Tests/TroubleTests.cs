using BotTutor.Endurance.Tests.Hosts;
using BotTutor.Endurance.Tests.Talking;
using Microsoft.Data.Sqlite;

namespace BotTutor.Endurance.Tests;

/// <summary>The ground under the host fails for a while, or a part of it for good.</summary>
public sealed class TroubleTests
{
    private const string Apology = "Maaf, ada gangguan";
    private const string Refusal = "Maaf, ini belum bisa kami terima.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_a_full_disk_messages_are_refused_politely_and_the_operator_is_told_and_all_can_be_read_and_later_goes_on()
    {
        using var disk = await TightDisk.MountAsync(Cancelled);
        Assert.SkipWhen(disk is null, "Only root can mount a small disk.");
        using var folder = new ShopFolder();
        CounterBot.MoveInto(folder);
        await using var host = await StartAsync(folder, Path.Combine(disk.Path, "shop.db"));
        await using var talker = await OpenAsync(host, "ani");
        await using var other = await OpenAsync(host, "bayu");
        await talker.SayAsync("halo", Cancelled);

        disk.Fill();
        var said = talker.SayAsync("penuh", Cancelled);
        await host.SaysAsync("full", Patience, Cancelled);
        await talker.IsRefusedAsync(Refusal, Patience, Cancelled);
        said.IsCompleted.ShouldBeFalse(host.LastWords);
        (await other.ReadAsync(Cancelled)).Replies.ShouldBe(["Halo"], ignoreOrder: false, host.LastWords);
        disk.Empty();
        await said;
        await talker.SayAsync("lagi", Cancelled);

        (await talker.ReadAsync(Cancelled)).Replies.ShouldBe(["Halo", "1 1 halo", "2 2 penuh", "3 3 lagi"], ignoreOrder: false, host.LastWords);
    }

    [Fact]
    public async Task A_database_that_somebody_else_locks_refuses_politely_and_tells_the_operator_and_can_be_read_and_loses_nothing()
    {
        using var folder = new ShopFolder();
        CounterBot.MoveInto(folder);
        await using var host = await StartAsync(folder, folder.Database);
        var talkers = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => OpenAsync(host, $"budi-{number}")));
        await using var reader = await OpenAsync(host, "eka");

        List<Task> said;
        await using (var other = new SqliteConnection($"Data Source={folder.Database};Pooling=False"))
        {
            await other.OpenAsync(Cancelled);
            await using var held = other.BeginTransaction(deferred: false);
            said = [.. talkers.Select(talker => talker.SayAsync("halo", Cancelled))];
            await host.SaysAsync("locked", Patience, Cancelled);
            await talkers[0].IsRefusedAsync(Refusal, Patience, Cancelled);
            said.ShouldAllBe(waiting => !waiting.IsCompleted);
            (await reader.ReadAsync(Cancelled)).Replies.ShouldBe(["Halo"], ignoreOrder: false, host.LastWords);
        }

        await Task.WhenAll(said);
        foreach (var talker in talkers)
        {
            (await talker.ReadAsync(Cancelled)).Replies.ShouldBe(["Halo", "1 1 halo"], ignoreOrder: false, host.LastWords);
            await talker.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_corrupt_memory_is_told_to_its_person_politely_and_to_the_operator_and_disturbs_nobody_else()
    {
        using var folder = new ShopFolder();
        CounterBot.MoveInto(folder);
        await using var host = await StartAsync(folder, folder.Database);
        await using var hurt = await OpenAsync(host, "citra");
        await using var other = await OpenAsync(host, "dewi");
        await hurt.SayAsync("halo", Cancelled);

        await using (var vandal = new SqliteConnection($"Data Source={folder.Database};Pooling=False"))
        {
            await vandal.OpenAsync(Cancelled);
            await using var spoil = vandal.CreateCommand();
            spoil.CommandText = "UPDATE states SET json = x'7B7B7B' WHERE owner = $owner";
            spoil.Parameters.AddWithValue("$owner", $"conversation/directline/{hurt.Conversation}");
            (await spoil.ExecuteNonQueryAsync(Cancelled)).ShouldBe(1);
        }

        await hurt.SayAsync("apa kabar", Cancelled);
        await other.SayAsync("halo", Cancelled);

        (await hurt.ReadAsync(Cancelled)).Replies[^1].ShouldStartWith(Apology);
        (await other.ReadAsync(Cancelled)).Replies.ShouldBe(["Halo", "1 1 halo"]);
        host.LastWords.ShouldContain("is set aside");
    }

    private static async Task<HostProcess> StartAsync(ShopFolder folder, string database)
    {
        var host = new HostProcess([.. WebDoor.Settings(folder).Where(setting => setting.Key != "Storage:File"), new("Storage:File", database)]);
        host.Start();
        await host.ReadyAsync(Cancelled);
        return host;
    }

    private static async Task<DirectLineTalker> OpenAsync(HostProcess host, string account)
    {
        var talker = new DirectLineTalker(account, new Doors([host.Address], 0), WebDoor.Secret, byWebSocket: false, Patience);
        await talker.OpenAsync(Cancelled);
        return talker;
    }
}
