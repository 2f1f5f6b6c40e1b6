namespace BotTutor.Shop.Products;

/// <summary>Tells the words that name tags from the other words of a search.</summary>
internal static class TagWords
{
    /// <returns>The tags that were named, and the words that name none.</returns>
    public static (IReadOnlyList<string> Tags, IReadOnlyList<string> Others) Split(Catalog catalog, IReadOnlyList<string> words)
    {
        var tags = new List<string>();
        var used = new HashSet<int>();
        foreach (var tag in catalog.Tags)
        {
            var places = Names(tag).SelectMany(name => Places(words, name)).ToList();
            if (places.Count > 0)
            {
                tags.Add(tag.Id);
                used.UnionWith(places);
            }
        }

        return (tags, [.. words.Where((_, place) => !used.Contains(place))]);
    }

    private static IEnumerable<IReadOnlyList<string>> Names(Tag tag) =>
        new[] { tag.Name.Indonesian, tag.Name.English }.Concat(tag.Synonyms).Select(SearchWords.Of).Where(name => name.Count > 0);

    /// <summary>Every place of a name's words, where they stand in a row.</summary>
    private static IEnumerable<int> Places(IReadOnlyList<string> words, IReadOnlyList<string> name) =>
        from start in Enumerable.Range(0, Math.Max(0, words.Count - name.Count + 1))
        where name.Select((word, offset) => words[start + offset] == word).All(same => same)
        from offset in Enumerable.Range(0, name.Count)
        select start + offset;
}
