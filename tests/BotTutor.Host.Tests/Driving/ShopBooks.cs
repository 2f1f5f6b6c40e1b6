using Microsoft.Data.Sqlite;

namespace BotTutor.Host.Tests.Driving;

/// <summary>Looks into a running host's database, past all its code.</summary>
internal sealed class ShopBooks(string database)
{
    public Task<long> OrdersAsync() => NumberAsync("SELECT COUNT(*) FROM orders");

    public Task<long> StockAsync(string sku) => NumberAsync("SELECT stock FROM stock WHERE sku = $value", sku);

    public Task<long> SoldAsync(string sku) => NumberAsync("SELECT COALESCE(SUM(quantity), 0) FROM order_lines WHERE sku = $value", sku);

    public async Task<string> OnlyOrderNumberAsync() => (string)(await ReadAsync("SELECT number FROM orders", null))!;

    private async Task<long> NumberAsync(string query, string? value = null) => (long)(await ReadAsync(query, value))!;

    private async Task<object?> ReadAsync(string query, string? value)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The queries stand above.
        command.CommandText = query;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$value", value ?? (object)DBNull.Value);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
