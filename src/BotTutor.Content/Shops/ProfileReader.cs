using BotTutor.Content.Yaml;
using BotTutor.Diagnostics;
using BotTutor.Shop;
using BotTutor.Shop.Hours;
using BotTutor.Shop.Profiles;
using BotTutor.Shop.Shipping;

namespace BotTutor.Content.Shops;

/// <summary>Reads <c>shop.yaml</c>: who the shop is, when it is open, and how it is paid.</summary>
internal static class ProfileReader
{
    private static readonly OpeningHours NoHours = new() { Zone = IndonesianZone.Western, Week = [] };

    private static readonly ShippingZones NoZones = new() { Zones = [], Elsewhere = [] };

    private static readonly Dictionary<string, PaymentMethod> Methods = new()
    {
        ["transfer"] = PaymentMethod.Transfer,
        ["qris"] = PaymentMethod.Qris,
        ["cod"] = PaymentMethod.CashOnDelivery,
    };

    /// <returns>The profile as far as it could be read, or <see langword="null"/> when the text is no YAML at all.</returns>
    public static ShopProfile? Read(SourceText text, ShippingZones? zones, Func<string, bool> hasPicture, ContentReport report)
    {
        if (YamlTree.Read(text, report) is not { } root)
        {
            return null;
        }

        var map = new MapReader(root, "the shop", report);
        var profile = new ShopProfile
        {
            Id = new ShopId(map.Id("id")),
            Name = map.Text("name").AsText(),
            OrderPrefix = ReadPrefix(map),
            About = map.Local("about"),
            Address = map.Text("address").AsText(),
            City = ReadCity(map, zones),
            Phone = ReadPhone(map),
            Hours = map.Need("hours") is { } hours ? HoursReader.Read(hours, report) : NoHours,
            Shipping = zones ?? NoZones,
            CourierFee = map.OptionalText("courierFee") is { IsThere: true } fee ? fee.AsMoney("courierFee", report) : null,
            Payments = ReadPayments(map, new PictureReader(hasPicture, report)),
            Returns = map.Local("returns"),
        };
        map.Close();
        return profile;
    }

    private static string ReadPrefix(MapReader map)
    {
        var value = map.Text("orderPrefix");
        var prefix = value.AsText();
        if (prefix.Length > 6 || !prefix.All(char.IsAsciiLetterUpper))
        {
            map.Report.Add(ShopMessages.BadOrderPrefix(map.Report.Source, value.Range, prefix));
        }

        return prefix;
    }

    private static string ReadCity(MapReader map, ShippingZones? zones)
    {
        var value = map.Text("city");
        var city = value.AsText();
        if (city.Length == 0 || zones is null)
        {
            return city;
        }

        if (zones.Find(city) is var (known, _))
        {
            return known.Name;
        }

        var names = zones.Zones.SelectMany(zone => zone.Cities).Select(known => known.Name);
        map.Report.Add(ShopMessages.CityOutsideZones(map.Report.Source, value.Range, city, Nearest.To(city, names)));
        return city;
    }

    private static PhoneNumber ReadPhone(MapReader map)
    {
        var value = map.Text("phone");
        var text = value.AsText();
        var phone = PhoneNumber.From(text);
        if (phone is null && text.Length > 0)
        {
            map.Report.Add(ShopMessages.BadPhone(map.Report.Source, value.Range, text));
        }

        return phone ?? default;
    }

    private static List<PaymentOption> ReadPayments(MapReader shop, PictureReader pictures)
    {
        var options = new List<PaymentOption>();
        foreach (var node in shop.FilledList("payments"))
        {
            var map = new MapReader(node, "a payment", shop.Report);
            var method = map.Text("method");
            var option = new PaymentOption(
                method.AsOneOf(Methods),
                map.Local("name"),
                map.Local("instructions"),
                ReadAccount(map),
                map.OptionalText("simulation").AsYesOrNo())
            {
                Picture = map.OptionalText("picture") is { IsThere: true } picture ? pictures.Read(picture) : null,
            };
            map.Close();
            if (Methods.ContainsKey(method.Raw() ?? ""))
            {
                Check(option, options, method, shop.Report);
                options.Add(option);
            }
        }

        return options;
    }

    private static void Check(PaymentOption option, List<PaymentOption> others, ScalarReader method, ContentReport report)
    {
        if (others.Any(other => other.Payment == option.Payment))
        {
            report.Add(ShopMessages.DuplicatePayment(report.Source, method.Range, method.Raw()!));
        }

        if (option is { Payment: PaymentMethod.Qris, IsSimulation: false })
        {
            report.Add(ShopMessages.QrisIsASimulation(report.Source, method.Range));
        }

        if (option is { Payment: PaymentMethod.Transfer, Account: null })
        {
            report.Add(ShopMessages.TransferWithoutAccount(report.Source, method.Range));
        }
    }

    private static BankAccount? ReadAccount(MapReader payment)
    {
        if (payment.Find("account") is not { } node)
        {
            return null;
        }

        var map = new MapReader(node, "'account'", payment.Report);
        var account = new BankAccount(map.Text("bank").AsText(), map.Text("number").AsText(), map.Text("holder").AsText());
        map.Close();
        return account;
    }
}
