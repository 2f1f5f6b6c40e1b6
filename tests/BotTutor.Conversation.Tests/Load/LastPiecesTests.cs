using System.Globalization;
using System.Text.RegularExpressions;
using BotTutor.Cli.Local;
using BotTutor.Conversation.Shop;
using BotTutor.Shop;
using BotTutor.Shop.Orders;
using BotTutor.Shop.Products;
using BotTutor.Shop.Staff;
using BotTutor.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Conversation.Tests.Load;

/// <summary>Many more buyers than pieces, all at once, through the whole bot and a real database.</summary>
public sealed partial class LastPiecesTests : IDisposable
{
    private const int Buyers = 200;
    private const int Pieces = 50;

    private static readonly Sku Wanted = new("TEMPE-PDS-200");

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 25, 10, 0, 0, TimeSpan.FromHours(7)));
    private readonly string _folder = Directory.CreateTempSubdirectory("bottutor-load-").FullName;

    [Fact]
    public async Task Two_hundred_buyers_of_the_last_fifty_pieces_are_all_told_the_truth()
    {
        var token = TestContext.Current.CancellationToken;
        await using var bot = await LocalBot.StartAsync(
            new LocalBotOptions
            {
                Folders = [Path.Combine(Repository.Root, "dialogs"), Path.Combine(Repository.Root, "cards")],
                Database = Path.Combine(_folder, "bottutor.db"),
                Clock = _clock,
            },
            token);
        await bot.SayAsync("tini", $"kode penjual {await IssueCodeAsync(bot, token)}", token);
        await bot.SayAsync("tini", $"stok keripik tempe pedas {Pieces}", token);

        var answers = await Task.WhenAll(Enumerable.Range(1, Buyers).Select(buyer => BuyAsync(bot, buyer, token)));

        var orders = await ReadOrdersAsync(bot, token);
        orders.Count.ShouldBe(Pieces);
        (await ReadStockAsync(bot, token)).ShouldBe(0);
        var ordered = orders.ToDictionary(order => order.Phone.International[^4..], order => order.Number.Text);
        foreach (var (buyer, told, afterwards) in answers)
        {
            var own = ordered.GetValueOrDefault(buyer.ToString("0000", CultureInfo.InvariantCulture));
            (Number().Match(told) is { Success: true } number ? number.Value : null).ShouldBe(own, told);
            (own is not null || told.Contains("tinggal 0", StringComparison.Ordinal) || told.Contains("habis", StringComparison.Ordinal)).ShouldBeTrue(told);
            afterwards.ShouldContain("Jam toko", customMessage: $"{Name(buyer)} is stuck after: {told}");
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Each buyer goes through the shop at their own pace; the last two messages come whatever the bot has said.</summary>
    private static async Task<(int Buyer, string Told, string Afterwards)> BuyAsync(LocalBot bot, int buyer, CancellationToken cancellationToken)
    {
        var name = Name(buyer);
        await Task.Yield();
        if (buyer % 3 == 0)
        {
            await bot.SayAsync(name, "keripik tempe pedas ready kak?", cancellationToken);
        }

        await bot.SayAsync(name, "mau 1 keripik tempe pedas", cancellationToken);
        await bot.SayAsync(name, "checkout", cancellationToken);
        await bot.SayAsync(name, string.Create(CultureInfo.InvariantCulture, $"Budi, 0812-3456-{buyer:0000}, {(buyer % 2 == 0 ? "ambil di toko" : "Jl. Melati 4 Kisaran, kirim")}, transfer"), cancellationToken);
        var told = string.Join('\n', (await bot.SayAsync(name, "benar", cancellationToken)).Select(activity => activity.Text));
        await bot.SayAsync(name, "batal", cancellationToken);
        var afterwards = string.Join('\n', (await bot.SayAsync(name, "jam buka", cancellationToken)).Select(activity => activity.Text));
        return (buyer, told, afterwards);
    }

    private static string Name(int buyer) => string.Create(CultureInfo.InvariantCulture, $"buyer-{buyer:000}");

    private async Task<string> IssueCodeAsync(LocalBot bot, CancellationToken cancellationToken)
    {
        await using var scope = bot.Services.CreateAsyncScope();
        var code = await scope.ServiceProvider.GetRequiredService<IssueClaimCode>().RunAsync(ShopSettings.Demo.Shop, _clock.GetUtcNow(), cancellationToken);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().CommitAsync(cancellationToken);
        return code;
    }

    private static async Task<IReadOnlyList<Order>> ReadOrdersAsync(LocalBot bot, CancellationToken cancellationToken)
    {
        await using var scope = bot.Services.CreateAsyncScope();
        var orders = scope.ServiceProvider.GetRequiredService<IOrders>();
        var all = new List<Order>();
        for (var page = 1; await orders.ListAsync(ShopSettings.Demo.Shop, new OrderQuery { Page = page, Size = 50 }, cancellationToken) is var read; page++)
        {
            all.AddRange(read.Orders);
            if (page >= read.Pages)
            {
                break;
            }
        }

        return all;
    }

    private static async Task<int> ReadStockAsync(LocalBot bot, CancellationToken cancellationToken)
    {
        await using var scope = bot.Services.CreateAsyncScope();
        var catalog = await scope.ServiceProvider.GetRequiredService<ICatalogs>().FindAsync(ShopSettings.Demo.Shop, cancellationToken);
        return catalog!.Find(Wanted)!.Variant.Stock;
    }

    [GeneratedRegex(@"\bRN-\d{6}-\d{4,}\b")]
    private static partial Regex Number();
}
