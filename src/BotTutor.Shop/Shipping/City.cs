namespace BotTutor.Shop.Shipping;

/// <summary>A place that parcels go to, with other names for it, such as "sby".</summary>
public sealed record City(string Name, IReadOnlyList<string> Synonyms);
