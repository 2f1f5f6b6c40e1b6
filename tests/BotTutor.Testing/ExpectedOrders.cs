using BotTutor.Conversation.Shop;
using BotTutor.Shop.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Testing;

/// <summary>Holds what a transcript says about orders against those that are really in the store, the oldest first.</summary>
internal sealed class ExpectedOrders(BotConversation talk)
{
    /// <summary>More orders than any transcript places.</summary>
    private const int Most = 50;

    private int? _told;

    /// <returns>What is wrong, or null when the next order is the one described.</returns>
    public async Task<string?> CheckNextAsync(string description, CancellationToken cancellationToken)
    {
        var orders = await ReadAsync(cancellationToken);
        var next = _told ?? 0;
        _told = next + 1;
        var found = next < orders.Count ? orders[next] : "no such order";
        return found == description ? null : $"order {next + 1} in the store:\nexpected {description}\n   found {found}";
    }

    /// <returns>What is wrong, or null when nobody has ordered anything.</returns>
    public async Task<string?> CheckNoneAsync(CancellationToken cancellationToken)
    {
        _told ??= 0;
        return await ReadAsync(cancellationToken) is { Count: > 0 } orders ? $"expected no order, found\n{string.Join('\n', orders)}" : null;
    }

    /// <returns>The orders that the transcript does not tell of, or null when there is none or when it tells nothing about orders.</returns>
    public async Task<string?> FindOthersAsync(CancellationToken cancellationToken) =>
        _told is { } told && await ReadAsync(cancellationToken) is { } orders && orders.Count > told
            ? $"in the end there are also these orders:\n{string.Join('\n', orders.Skip(told))}"
            : null;

    private static string Describe(Order order) =>
        $"{order.Name}: {string.Join(" + ", order.Lines.Select(line => $"{line.Quantity} x {line.Title.Indonesian}"))}; "
        + $"{(order.Address is null ? "pick-up" : string.Join(", ", new[] { order.Address, order.City }.OfType<string>()))}; total {order.Total}";

    private async Task<IReadOnlyList<string>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var scope = (await talk.ServicesAsync(cancellationToken)).CreateAsyncScope();
        var page = await scope.ServiceProvider.GetRequiredService<IOrders>().ListAsync(ShopSettings.Demo.Shop, new OrderQuery { Size = Most }, cancellationToken);
        return [.. page.Orders.Reverse().Select(Describe)];
    }
}
