using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Content;

public sealed class ReloadTests
{
    private const string Dialog = """
        {
          "$kind": "Microsoft.AdaptiveDialog", "id": "bottutor", "autoEndDialog": false, "generator": "words.lg",
          "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${Answer()}" } ] } ]
        }
        """;

    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(100);

    [Fact]
    public async Task An_author_hears_a_saved_change_and_keeps_the_last_good_one_after_a_mistake()
    {
        using var folder = new HostFolder();
        folder.Write("dialogs/bottutor.dialog", Dialog);
        folder.Write("dialogs/words.id.lg", Words("satu"));
        await using var host = await HostProcess.StartAsync(folder, "--environment=Development", $"--Bot:Content={folder.Path}", "--Channels:Web:MessagesPerMinute=6000");
        using var talk = await Talk.OpenAsync(host.Address);
        await HearAsync(talk, "satu");

        folder.Write("dialogs/words.id.lg", Words("dua"));
        await HearAsync(talk, "dua");

        folder.Write("dialogs/bottutor.dialog", Dialog.Replace("Microsoft.SendActivity", "Microsoft.SentActivity", StringComparison.Ordinal));
        await host.ShowsAsync("Microsoft.SentActivity");
        await HearAsync(talk, "dua");

        folder.Write("dialogs/bottutor.dialog", Dialog);
        folder.Write("dialogs/words.id.lg", Words("tiga"));
        await HearAsync(talk, "tiga");
    }

    private static string Words(string answer) => $"# Answer\n- {answer}\n";

    /// <summary>Asks until the answer is the expected one: when a change is seen is up to the file system.</summary>
    private static async Task HearAsync(Talk talk, string expected)
    {
        await talk.SaysAsync("halo");
        while (!(await talk.HearsAsync()).Contains(expected))
        {
            await Task.Delay(BetweenQuestions, TestContext.Current.CancellationToken);
            await talk.SaysAsync("halo");
        }
    }
}
