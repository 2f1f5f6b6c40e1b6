namespace BotTutor.Shop.Orders;

/// <summary>A page of orders.</summary>
/// <param name="Orders">Newest first.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">How many pages there are; at least 1.</param>
/// <param name="Total">How many orders there are on all of them.</param>
public sealed record OrderPage(IReadOnlyList<Order> Orders, int Page, int Pages, int Total);
