using BotTutor.Shop;

namespace BotTutor.Conversation.Assistant.Checking;

/// <summary>What the shop's own texts commit it to, thought by thought. What a text says of a product is true of that product only.</summary>
internal sealed class FactClaims
{
    private static readonly HashSet<int> NothingBound = [];
    private readonly List<Said> _said = [];
    private readonly Grounding _grounding;

    public FactClaims(Grounding grounding, GoodsNames names)
    {
        _grounding = grounding;
        foreach (var fact in grounding.Facts)
        {
            Add(fact.Text, names.In(AnswerTokens.Of(fact.Text)));
        }

        foreach (var product in grounding.Products)
        {
            Add(product.Description.In(grounding.Language), new HashSet<ProductId> { product.Id });
        }
    }

    /// <summary>Whether one of the texts says all of it, says yes where it says yes, and speaks of the same product.</summary>
    public bool Cover(IReadOnlySet<string> claims, bool isNegated, ProductId? product) =>
        _said.Exists(said => said.IsNegated == isNegated && IsAbout(said, product) && claims.IsSubsetOf(said.Claims));

    private bool IsAbout(Said said, ProductId? product) =>
        said.Products.Count == 0
        || (product is { } named ? said.Products.Contains(named) : _grounding.Products is [var only] && said.Products.Contains(only.Id));

    /// <summary>The thoughts of a sentence that say yes count together, and so do those that say no.</summary>
    private void Add(string text, IReadOnlySet<ProductId> products)
    {
        foreach (var side in Clause.Of(AnswerTokens.Of(text)).GroupBy(clause => (clause.Sentence, clause.IsNegated)))
        {
            var claims = side.SelectMany(clause => Claims.Of(clause with { IsQuestion = false }, NothingBound, _grounding.Places));
            _said.Add(new Said(claims.ToHashSet(StringComparer.Ordinal), side.Key.IsNegated, products));
        }
    }

    private sealed record Said(IReadOnlySet<string> Claims, bool IsNegated, IReadOnlySet<ProductId> Products);
}
