using BotTutor.Cli.Local;

namespace BotTutor.Cli.Tests.Operating;

/// <summary>A running bot that repeats what it hears and fails at "bad", beside which an operator works at its database.</summary>
internal sealed class OperatedBot : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bottutor-operate-test-");
    private LocalBot? _bot;

    public string Database => Path.Combine(_folder.FullName, "bot.db");

    public LocalBot Bot => _bot ?? throw new InvalidOperationException("The bot does not run.");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async Task<OperatedBot> StartAsync()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "echo.dialog"),
            """
            {
              "$kind": "Microsoft.AdaptiveDialog",
              "autoEndDialog": false,
              "triggers": [
                { "$kind": "Microsoft.OnUnknownIntent", "actions": [{ "$kind": "Microsoft.SendActivity", "activity": "You said ${turn.activity.text}" }] }
              ]
            }
            """,
            Cancel);
        _bot = await LocalBot.StartAsync(new LocalBotOptions { Folders = [_folder.FullName], Database = Database, Dialog = "echo" }, Cancel);
        return this;
    }

    public async Task<string> SayAsync(string text) =>
        string.Join('\n', (await Bot.SayAsync("ada", text, Cancel)).Select(activity => activity.Text));

    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
        {
            await _bot.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
