using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using BotTutor.Endurance.Tests.Hosts;
using BotTutor.Endurance.Tests.Talking;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>Looks into the database, past all code of the house, and says what should not be there.</summary>
internal sealed class ShopBooks(Func<DbConnection> open)
{
    private static readonly string[] Queues = ["inbox", "outbox"];
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits until nothing waits, and at most as long as told.</summary>
    public async Task<IReadOnlyList<string>> AuditQueuesAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        List<string> faults = [];
        foreach (var queue in Queues)
        {
            faults.AddRange(await QueueAsync(queue, patience, cancellationToken));
        }

        return faults;
    }

    public async Task<IReadOnlyList<string>> AuditShopAsync(IReadOnlyDictionary<string, Script> buyers, CancellationToken cancellationToken)
    {
        List<string> faults = [];
        var orders = await ReadAsync("SELECT o.address, l.sku, l.quantity, a.id FROM orders o JOIN order_lines l ON l.shop = o.shop AND l.number = o.number JOIN accounts a ON a.person_id = o.buyer", cancellationToken);
        var carts = await ReadAsync("SELECT a.id, c.lines FROM carts c JOIN accounts a ON a.person_id = c.buyer", cancellationToken);
        foreach (var (account, script) in buyers)
        {
            var lines = orders.Where(row => row[3] == account).Select(row => $"{row[0]}: {row[2]} x {row[1]}").ToList();
            Compare(faults, account, "ordered", $"{script.Address}: {script.Ordered} x {Script.ChipsSku}", string.Join(", ", lines));
            Compare(faults, account, "has in the cart", $"{script.InCart} x {Script.CoffeeSku}", string.Join(", ", carts.Where(row => row[0] == account).SelectMany(row => Cart(row[1]))));
        }

        faults.AddRange(await StockAsync(orders, cancellationToken));
        return faults;
    }

    /// <summary>How many rows a query counts.</summary>
    public async Task<long> CountAsync(string query, CancellationToken cancellationToken) =>
        long.Parse((await ReadAsync(query, cancellationToken))[0][0], CultureInfo.InvariantCulture);

    public async Task<IReadOnlyList<string[]>> ReadAsync(string query, CancellationToken cancellationToken)
    {
        await using var connection = open();
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The queries stand in these tests.
        command.CommandText = query;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<string[]> rows = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(field => Convert.ToString(reader.GetValue(field), CultureInfo.InvariantCulture) ?? "")]);
        }

        return rows;
    }

    private static void Compare(List<string> faults, string account, string what, string expected, string found)
    {
        if (expected != found)
        {
            faults.Add($"{account} {what} \"{found}\", but should have \"{expected}\".");
        }
    }

    private static IEnumerable<string> Cart(string lines) =>
        JsonNode.Parse(lines)!.AsArray().Select(line => $"{line!["quantity"]} x {line["sku"]}");

    private async Task<IEnumerable<string>> StockAsync(IReadOnlyList<string[]> orders, CancellationToken cancellationToken)
    {
        var sold = orders.GroupBy(row => row[1]).ToDictionary(group => group.Key, group => group.Sum(row => long.Parse(row[2], CultureInfo.InvariantCulture)));
        return (await ReadAsync("SELECT sku, stock FROM stock", cancellationToken))
            .Where(row => long.Parse(row[1], CultureInfo.InvariantCulture) + sold.GetValueOrDefault(row[0]) != ShopFolder.OpeningStock)
            .Select(row => $"Of {row[0]} {row[1]} are left and {sold.GetValueOrDefault(row[0])} sold, of {ShopFolder.OpeningStock}.");
    }

    private async Task<IEnumerable<string>> QueueAsync(string queue, TimeSpan patience, CancellationToken cancellationToken)
    {
        var begun = Stopwatch.GetTimestamp();
        while (await CountAsync($"SELECT COUNT(*) FROM {queue} WHERE status = 0", cancellationToken) > 0 && Stopwatch.GetElapsedTime(begun) < patience)
        {
            await Task.Delay(Pause, cancellationToken);
        }

        return (await ReadAsync($"SELECT id, conversation, status, reason FROM {queue} WHERE status <> 1", cancellationToken))
            .Select(row => $"{queue} row {row[0]} of {row[1]} has the status {row[2]}: {row[3]}");
    }
}
