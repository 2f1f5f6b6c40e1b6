namespace BotTutor.Shop.Shipping;

/// <summary>What shipping a parcel costs, as far as the table knows the place.</summary>
public abstract record ShippingAnswer
{
    private ShippingAnswer()
    {
    }

    /// <summary>The rates, cheapest first; there is at least one.</summary>
    public required IReadOnlyList<ShippingRate> Rates { get; init; }

    /// <summary>The city stands in the table.</summary>
    /// <param name="City">As the table writes it.</param>
    /// <param name="Zone">The zone it lies in.</param>
    public sealed record ToCity(City City, ShippingZone Zone) : ShippingAnswer;

    /// <summary>The city is not in the table; the rates are those for the rest of the country.</summary>
    /// <param name="Given">The place as the buyer named it.</param>
    public sealed record Elsewhere(string Given) : ShippingAnswer
    {
        /// <summary>Cities of the table that may have been meant, the likeliest first; often none.</summary>
        public required IReadOnlyList<City> Nearest { get; init; }
    }

    /// <summary>The rate of a service by its code; the cheapest when there is none such or none was asked for.</summary>
    public ShippingRate RateOf(string? code) =>
        Rates.FirstOrDefault(rate => rate.Service.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) ?? Rates[0];
}
