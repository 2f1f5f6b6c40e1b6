namespace BotTutor.Shop.Shipping;

/// <summary>Place names as they are compared: letters only, lower-case, without the word for town or district in front.</summary>
public static class PlaceName
{
    private static readonly string[] Ranks = ["kota ", "kab. ", "kab ", "kabupaten ", "city of "];

    public static string Of(string? name)
    {
        var place = (name ?? "").Trim().ToLowerInvariant();
        var rank = Ranks.FirstOrDefault(rank => place.StartsWith(rank, StringComparison.Ordinal)) ?? "";
        return string.Concat(place[rank.Length..].Where(char.IsLetterOrDigit));
    }

    public static bool Same(string? left, string? right) => Of(left).Length > 0 && Of(left) == Of(right);
}
