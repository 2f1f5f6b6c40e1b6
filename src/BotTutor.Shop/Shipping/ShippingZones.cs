namespace BotTutor.Shop.Shipping;

/// <summary>The shop's table of shipping prices.</summary>
public sealed record ShippingZones
{
    public required IReadOnlyList<ShippingZone> Zones { get; init; }

    /// <summary>What a place outside the table costs, cheapest first; there is at least one, so that no buyer is turned away.</summary>
    public required IReadOnlyList<ShippingService> Elsewhere { get; init; }

    /// <summary>Parcel services charge each begun kilogram, and at least one.</summary>
    public static int KilogramsOf(long grams) => (int)Math.Min(((Math.Max(grams, 1) - 1) / 1000) + 1, int.MaxValue);

    /// <summary>Finds a city by its name or a synonym, whatever the case, without "kota" and "kabupaten" before it.</summary>
    public (City City, ShippingZone Zone)? Find(string? name)
    {
        var wanted = PlaceName.Of(name);
        var found =
            from zone in Zones
            from city in zone.Cities
            where PlaceName.Of(city.Name) == wanted || city.Synonyms.Any(synonym => PlaceName.Of(synonym) == wanted)
            select ((City, ShippingZone)?)(city, zone);

        return wanted.Length == 0 ? null : found.FirstOrDefault();
    }

    /// <summary>What a parcel of this weight to that city costs.</summary>
    public ShippingAnswer RatesTo(string city, long grams)
    {
        var kilograms = KilogramsOf(grams);
        return Find(city) is var (known, zone)
            ? new ShippingAnswer.ToCity(known, zone) { Rates = Rates(zone.Services, kilograms) }
            : new ShippingAnswer.Elsewhere(city) { Rates = Rates(Elsewhere, kilograms) };
    }

    private static List<ShippingRate> Rates(IReadOnlyList<ShippingService> services, int kilograms) =>
        [.. services.Select(service => new ShippingRate(service, kilograms, service.PerKilogram * kilograms))];
}
