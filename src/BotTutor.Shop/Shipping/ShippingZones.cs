namespace BotTutor.Shop.Shipping;

/// <summary>The shop's table of shipping prices.</summary>
public sealed record ShippingZones
{
    private const int MostNearest = 3;

    // A place that is written shorter is near to too many, and nobody writes a longer one.
    private const int FewestLetters = 4;
    private const int MostLetters = 40;

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

    /// <summary>Cities whose name or synonym is within a few typing mistakes of what somebody wrote, the fewest first.</summary>
    public IReadOnlyList<City> NearestTo(string? name, int most)
    {
        var wanted = PlaceName.Of(name);
        if (wanted.Length is < FewestLetters or > MostLetters)
        {
            return [];
        }

        var near =
            from city in Zones.SelectMany(zone => zone.Cities)
            let mistakes = city.Synonyms.Append(city.Name).Select(PlaceName.Of).Where(known => known.Length >= FewestLetters).Min(known => (int?)Spelling.Mistakes(wanted, known))
            where mistakes <= Math.Max(1, wanted.Length / 4)
            orderby mistakes
            select city;

        return [.. near.Take(most)];
    }

    /// <summary>What a parcel of this weight to that city costs.</summary>
    public ShippingAnswer RatesTo(string city, long grams)
    {
        var kilograms = KilogramsOf(grams);
        return Find(city) is var (known, zone)
            ? new ShippingAnswer.ToCity(known, zone) { Rates = Rates(zone.Services, kilograms) }
            : new ShippingAnswer.Elsewhere(city) { Nearest = NearestTo(city, MostNearest), Rates = Rates(Elsewhere, kilograms) };
    }

    private static List<ShippingRate> Rates(IReadOnlyList<ShippingService> services, int kilograms) =>
        [.. services.Select(service => new ShippingRate(service, kilograms, service.PerKilogram * kilograms))];
}
