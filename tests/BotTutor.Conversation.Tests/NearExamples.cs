using System.Text.RegularExpressions;
using BotTutor.Content.Shops;

namespace BotTutor.Conversation.Tests;

/// <summary>
/// Tells wordings that the recognizer has seen in training: one that is an example, or one that shares so many words in a row with an example that it
/// proves nothing. Names of goods and places count for nothing in a row, since everybody says them.
/// </summary>
internal sealed partial class NearExamples
{
    private const int LongRun = 4;

    private readonly HashSet<string> _examples = [];
    private readonly HashSet<string> _runs = [];
    private readonly HashSet<string> _names;

    public NearExamples(string dialogs)
    {
        var catalog = ShopFolder.Read(Path.Combine(dialogs, "shop", "catalog"), dialogs).Content!;
        _names = GoodsWords(catalog);
        foreach (var example in Directory.EnumerateFiles(dialogs, "*.lu", SearchOption.AllDirectories).SelectMany(ExamplesIn))
        {
            _examples.Add(string.Join(' ', Words(example)));
            _runs.UnionWith(Runs(example));
        }
    }

    /// <returns>What is near about a wording, or null when nothing is.</returns>
    public string? Nearness(string wording) =>
        _examples.Contains(string.Join(' ', Words(wording))) ? "it is an example"
        : Runs(wording).FirstOrDefault(_runs.Contains) is { } run ? $"an example has '{run}', too"
        : null;

    private IEnumerable<string> Runs(string text)
    {
        var words = Words(text).Where(word => !_names.Contains(word)).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - LongRun + 1)).Select(start => string.Join(' ', words.Skip(start).Take(LongRun)));
    }

    private static HashSet<string> GoodsWords(ShopContent content) =>
        [.. BotTutor.Conversation.Shop.GoodsVocabulary.Of(content.Catalog, content.Profile).Entries
            .SelectMany(entry => entry.Synonyms.Prepend(entry.Name))
            .SelectMany(Words)];

    private static IEnumerable<string> ExamplesIn(string file)
    {
        var underIntent = false;
        foreach (var line in File.ReadLines(file))
        {
            underIntent = line.StartsWith('#') || (underIntent && !line.StartsWith('@'));
            if (underIntent && line.StartsWith("- ", StringComparison.Ordinal))
            {
                yield return Label().Replace(line[2..], "$1");
            }
        }
    }

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text.Replace("\\n", " ", StringComparison.Ordinal).ToLowerInvariant()).Select(match => match.Value);

    [GeneratedRegex(@"[\w']+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{@?\w+(?::\w+)?=([^}]*)\}")]
    private static partial Regex Label();
}
