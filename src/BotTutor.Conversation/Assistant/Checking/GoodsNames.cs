using BotTutor.Conversation.Assistant.Grounds;
using BotTutor.Shop;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Assistant.Checking;

/// <summary>The names by which a catalogue's goods may be called, and the words that may stand around them.</summary>
internal sealed class GoodsNames
{
    private const int LongestListed = 3;

    private readonly List<(IReadOnlyList<string> Words, Product Product)> _names;
    private readonly HashSet<string> _known;

    public GoodsNames(Grounding grounding)
    {
        var catalog = grounding.Catalog;
        _names = [.. catalog.Products
            .SelectMany(product => NamesOf(product).Select(name => (Words: WordsOf(name), product)))
            .Where(name => name.Words.Count > 0)
            .OrderByDescending(name => name.Words.Count)];
        _known = [.. PlainWords.All, .. PlainWords.Offering, .. WordsOf(grounding.ShopName), .. catalog.Products.SelectMany(WordsOf)];
        _known.UnionWith(catalog.Categories.SelectMany(shelf => (string[])[shelf.Name.Indonesian, shelf.Name.English, .. shelf.Synonyms]).SelectMany(WordsOf));
        _known.UnionWith(catalog.Tags.SelectMany(tag => (string[])[tag.Name.Indonesian, tag.Name.English, .. tag.Synonyms]).SelectMany(WordsOf));
        _known.UnionWith(grounding.Facts.SelectMany(fact => WordsOf(fact.Text)));
    }

    /// <summary>The product whose name begins at a place, with the number of its words; the longest name that fits.</summary>
    public (Product Product, int Length)? At(IReadOnlyList<AnswerToken> tokens, int place)
    {
        foreach (var (words, product) in _names)
        {
            if (place + words.Count <= tokens.Count && Enumerable.Range(0, words.Count).All(index => tokens[place + index].Text == words[index]))
            {
                return (product, words.Count);
            }
        }

        return null;
    }

    /// <summary>The product that is named last, or null.</summary>
    public ProductId? Last(IReadOnlyList<AnswerToken> tokens)
    {
        ProductId? last = null;
        for (var place = 0; place < tokens.Count; place++)
        {
            if (At(tokens, place) is var (product, length))
            {
                last = product.Id;
                place += length - 1;
            }
        }

        return last;
    }

    /// <summary>A word that names something which the shop's texts do not know; null when there is none.</summary>
    public string? Stranger(IReadOnlyList<Clause> clauses)
    {
        var (sentence, offers) = (-1, false);
        foreach (var clause in clauses)
        {
            var begins = clause.Sentence != sentence;

            // What is offered may be a list: "keripik, kopi, dan teh".
            offers &= !begins && clause.Tokens.Count <= LongestListed;
            if (Stranger(clause, begins, offers) is { } stranger)
            {
                return stranger;
            }

            offers |= !clause.IsNegated && clause.Tokens.Any(token => PlainWords.Offering.Contains(token.Text));
            sentence = clause.Sentence;
        }

        return null;
    }

    private string? Stranger(Clause clause, bool beginsSentence, bool offers)
    {
        // "Maaf, kami tidak menjual sepatu" may name what is not there.
        if (clause.IsNegated)
        {
            return null;
        }

        for (var place = 0; place < clause.Tokens.Count; place++)
        {
            var token = clause.Tokens[place];
            var isNamed = token.IsCapital && !(beginsSentence && place == 0);
            var isKind = place > 0 && PlainWords.Kinds.Contains(clause.Tokens[place - 1].Text);
            if (token.Kind == TokenKind.Word && !Knows(token.Text) && (isNamed || isKind || offers || PlainWords.Goods.Contains(token.Text)))
            {
                return token.Text;
            }

            offers |= PlainWords.Offering.Contains(token.Text);
        }

        return null;
    }

    public static IReadOnlyList<string> WordsOf(string text) =>
        [.. AnswerTokens.Of(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Number).Select(token => token.Text)];

    private bool Knows(string word) => _known.Contains(word) || (word.EndsWith("nya", StringComparison.Ordinal) && _known.Contains(word[..^3]));

    private static IEnumerable<string> NamesOf(Product product) => [product.Name.Indonesian, product.Name.English, .. product.Synonyms];

    private static IEnumerable<string> WordsOf(Product product) =>
        ((string[])[.. NamesOf(product), product.Description.Indonesian, product.Description.English, .. product.Keywords])
            .Concat(product.Variants.SelectMany(variant => (string[])[variant.Name.Indonesian, variant.Name.English, variant.Size.Indonesian, variant.Size.English, .. variant.Synonyms]))
            .SelectMany(WordsOf);
}
