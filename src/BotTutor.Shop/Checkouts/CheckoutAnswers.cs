namespace BotTutor.Shop.Checkouts;

/// <summary>What a buyer told in one message; <see langword="null"/> where they said nothing about it.</summary>
public sealed record CheckoutAnswers
{
    public string? Name { get; init; }

    /// <summary>In international form; what does not look like it is refused.</summary>
    public string? Phone { get; init; }

    /// <summary>Street, number and district.</summary>
    public string? Address { get; init; }

    public string? City { get; init; }

    public DeliveryMethod? Delivery { get; init; }

    /// <summary>The code of a shipping service, such as <c>REG</c>; nobody has to choose one.</summary>
    public string? Service { get; init; }

    public PaymentMethod? Payment { get; init; }
}
