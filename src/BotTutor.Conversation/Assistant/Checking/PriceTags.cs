using System.Globalization;
using BotTutor.Conversation.Assistant.Grounds;
using BotTutor.Shop;
using BotTutor.Shop.Products;

namespace BotTutor.Conversation.Assistant.Checking;

/// <summary>
/// Holds the prices, sizes and stock of an answer against the product that they are said of: the last one named, and of its variants those that the words
/// since the last price name.
/// </summary>
internal sealed class PriceTags(Grounding grounding, GoodsNames names)
{
    private const int LeastPrice = 1000;

    private static readonly HashSet<string> Units = ["g", "gr", "gram", "grams", "kg", "ml", "l", "liter", "sachet", "sachets"];
    private static readonly HashSet<string> SizeWords = ["isi", "ukuran", "size"];
    private static readonly HashSet<string> CountWords = ["stok", "stoknya", "stock", "sisa", "sisanya", "tersisa", "tinggal", "left"];
    private static readonly HashSet<string> CountBehind = ["left", "pcs", "buah", "bungkus", "pieces", "packs", "in"];

    private readonly HashSet<int> _bound = [];
    private readonly Dictionary<int, ProductId> _products = [];
    private Product? _product;
    private List<Variant> _meant = [];
    private bool _each;
    private bool _priced;

    /// <summary>Gets the places of the tokens that are true of their product, and so need no other fact.</summary>
    public IReadOnlySet<int> Bound => _bound;

    /// <summary>The product that a clause speaks of: the last one named in it or before it.</summary>
    public ProductId? ProductOf(Clause clause) => _products.TryGetValue(clause.First, out var product) ? product : null;

    /// <summary>The first thing that is said wrongly of a product, or null.</summary>
    public string? Fault(IReadOnlyList<AnswerToken> tokens, IReadOnlyList<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            for (var place = 0; place < clause.Tokens.Count; place++)
            {
                if (names.At(clause.Tokens, place) is var (product, length))
                {
                    Name(product);
                    Bind(clause.First + place, length);
                    place += length - 1;
                }
                else if (_product is not null && Wrong(clause, place, tokens) is { } fault)
                {
                    return fault;
                }
            }

            if (_product is not null)
            {
                _products[clause.First] = _product.Id;
            }
        }

        return null;
    }

    private void Name(Product product)
    {
        _product = grounding.Products.FirstOrDefault(known => known.Id == product.Id) ?? product with { Variants = [] };
        (_meant, _each, _priced) = ([.. _product.Variants], false, false);
    }

    private string? Wrong(Clause clause, int place, IReadOnlyList<AnswerToken> tokens)
    {
        var token = clause.Tokens[place];
        var at = clause.First + place;
        if (token.Kind == TokenKind.Word)
        {
            return Word(token.Text, clause, at);
        }

        var (before, behind) = (at > 0 ? tokens[at - 1].Text : "", at + 1 < tokens.Count ? tokens[at + 1].Text : "");
        if (Units.Contains(behind) || SizeWords.Contains(before))
        {
            Size(token.Text, behind, at);
            return null;
        }

        if (token.IsMoney || (decimal.TryParse(token.Text, CultureInfo.InvariantCulture, out var amount) && amount >= LeastPrice))
        {
            return Price(token.Text, at);
        }

        return CountWords.Contains(before) || (CountBehind.Contains(behind) && _meant.Count > 0) ? Count(token.Text, clause, at) : null;
    }

    private string? Word(string word, Clause clause, int at)
    {
        var named = _product!.Variants.Where(variant => GoodsNames.WordsOf($"{variant.Name.In(grounding.Language)} {variant.Size.In(grounding.Language)}").Contains(word)).ToList();
        if (named.Count > 0)
        {
            Narrow(named);
            Bind(at, 1);
            return null;
        }

        var available = ClaimWords.Of(word).FirstOrDefault() switch { "ready" => true, "soldout" => false, _ => (bool?)null };
        if (available is not { } said)
        {
            return null;
        }

        said ^= clause.IsNegated;
        var isTrue = _meant.Count > 0 && (said && !_each ? _meant.Exists(variant => variant.InStock) : _meant.TrueForAll(variant => variant.InStock == said));
        Bind(at, isTrue ? 1 : 0);
        return isTrue ? null : "stock";
    }

    private void Size(string number, string unit, int at)
    {
        var sized = _product!.Variants.Where(variant => GoodsNames.WordsOf(variant.Size.In(grounding.Language)).Contains(number)).ToList();
        if (sized.Count > 0)
        {
            Narrow(sized);
            Bind(at, 1);
        }
        else if (GoodsNames.WordsOf(_product.Description.In(grounding.Language)) is var words && words.Contains(number) && words.Contains(unit))
        {
            Bind(at, 1);
        }
    }

    private string? Price(string amount, int at)
    {
        var priced = _meant.FindAll(variant => variant.Price.Rupiah.ToString(CultureInfo.InvariantCulture) == amount);
        return Match(priced, at) ? null : "price";
    }

    private string? Count(string number, Clause clause, int at)
    {
        var counted = _meant.FindAll(variant => variant.Stock.ToString(CultureInfo.InvariantCulture) == number);
        if (!Match(counted, at))
        {
            return "stock";
        }

        // The word "stok" before a number that is true says nothing more.
        _bound.UnionWith(Enumerable.Range(0, clause.Tokens.Count).Where(place => ClaimWords.Of(clause.Tokens[place].Text).Contains("stock")).Select(place => clause.First + place));
        return null;
    }

    private bool Match(List<Variant> found, int at)
    {
        if (found.Count == 0 || (_each && found.Count < _meant.Count))
        {
            return false;
        }

        (_meant, _priced) = (found, true);
        Bind(at, 1);
        return true;
    }

    /// <summary>Several words together say one variant ("Bubuk 500 g"); words that no variant has together say several ("Bubuk dan Biji").</summary>
    private void Narrow(List<Variant> named)
    {
        var from = _priced ? [.. _product!.Variants] : _meant;
        var both = from.FindAll(named.Contains);
        (_meant, _each) = both.Count > 0 ? (both, !_priced && _each) : ([.. from.Union(named)], true);
        _priced = false;
    }

    private void Bind(int first, int length) => _bound.UnionWith(Enumerable.Range(first, length));
}
