using BotTutor.Content.Yaml;
using BotTutor.Diagnostics;
using BotTutor.Shop.Shipping;

namespace BotTutor.Content.Shops;

/// <summary>Reads <c>shipping.yaml</c>: zones with their cities and services, and what a place outside of them costs.</summary>
internal sealed class ShippingReader(ContentReport report)
{
    private const int MostDays = 90;

    private readonly Dictionary<string, string> _zoneOfPlace = new(StringComparer.Ordinal);
    private readonly HashSet<string> _zoneIds = new(StringComparer.Ordinal);

    /// <returns>The table as far as it could be read, or <see langword="null"/> when the text is no YAML at all.</returns>
    public static ShippingZones? Read(SourceText text, ContentReport report)
    {
        if (YamlTree.Read(text, report) is not { } root)
        {
            return null;
        }

        var reader = new ShippingReader(report);
        var map = new MapReader(root, "the shipping table", report);
        var zones = new ShippingZones
        {
            Zones = [.. map.FilledList("zones").Select(reader.ReadZone)],
            Elsewhere = reader.ReadServices(map, "elsewhere"),
        };
        map.Close();
        return zones;
    }

    private ShippingZone ReadZone(YamlNode node)
    {
        var map = new MapReader(node, "a zone", report);
        var id = map.Id("id");
        if (id.Length > 0 && !_zoneIds.Add(id))
        {
            report.Add(ShopMessages.DuplicateId(report.Source, node.Range, "zone", id));
        }

        var zone = new ShippingZone(
            id,
            map.Local("name"),
            [.. map.FilledList("cities").Select(city => ReadCity(city, id))],
            ReadServices(map, "services"));
        map.Close();
        return zone;
    }

    private City ReadCity(YamlNode node, string zone)
    {
        if (node is YamlScalar)
        {
            var name = new ScalarReader(node, "cities", report).AsText();
            Claim([name], node.Range, zone);
            return new City(name, []);
        }

        var map = new MapReader(node, "a city", report);
        var city = new City(map.Text("name").AsText(), map.Texts("synonyms"));
        map.Close();
        Claim([city.Name, .. city.Synonyms], node.Range, zone);
        return city;
    }

    /// <summary>Reports each name that leads to another city already; two spellings of one city may well be the same place name.</summary>
    private void Claim(IEnumerable<string> names, SourceRange range, string zone)
    {
        foreach (var name in names.DistinctBy(PlaceName.Of))
        {
            var place = PlaceName.Of(name);
            if (place.Length > 0 && !_zoneOfPlace.TryAdd(place, zone))
            {
                report.Add(ShopMessages.DuplicateCity(report.Source, range, name, _zoneOfPlace[place]));
            }
        }
    }

    /// <summary>Sorts them by price, so that the first is the one to use unless told.</summary>
    private List<ShippingService> ReadServices(MapReader owner, string key)
    {
        var services = new List<ShippingService>();
        foreach (var node in owner.FilledList(key))
        {
            var map = new MapReader(node, "a shipping service", report);
            var code = map.Code("code");
            if (code.Length > 0 && services.Any(service => service.Code == code))
            {
                report.Add(ShopMessages.DuplicateService(report.Source, node.Range, code));
            }

            var (fewest, most) = ReadDays(map.Text("days"));
            services.Add(new ShippingService(code, map.Local("name"), map.Price("perKilogram"), fewest, most));
            map.Close();
        }

        return [.. services.OrderBy(service => service.PerKilogram)];
    }

    private (int Fewest, int Most) ReadDays(ScalarReader value)
    {
        if (value.Raw() is not { } text)
        {
            return (0, 0);
        }

        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        if (ends.Length <= 2
            && ends.All(end => end.Length is 1 or 2 && end.All(char.IsAsciiDigit))
            && int.Parse(ends[0], null) is var fewest
            && int.Parse(ends[^1], null) is var most
            && fewest <= most
            && most <= MostDays)
        {
            return (fewest, most);
        }

        report.Add(ShopMessages.BadDays(report.Source, value.Range, text));
        return (0, 0);
    }
}
