using BotTutor.Conversation.Assistant.Grounds;
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
            Add(fact.Text, null, names);
        }

        foreach (var product in grounding.Products)
        {
            Add(product.Description.In(grounding.Language), product.Id, names);
        }
    }

    /// <summary>Whether one of the texts says all of it, says yes where it says yes, and speaks of the same product.</summary>
    public bool Cover(IReadOnlySet<string> claims, bool isNegated, ProductId? product) =>
        _said.Exists(said => said.IsNegated == isNegated && IsAbout(said, product) && claims.IsSubsetOf(said.Claims));

    private bool IsAbout(Said said, ProductId? product) =>
        said.Product is null || said.Product == product || (product is null && _grounding.Products is [var only] && only.Id == said.Product);

    /// <summary>The thoughts of a sentence that say yes count together, and so do those that say no. A product that is named is meant until another one is.</summary>
    private void Add(string text, ProductId? product, GoodsNames names)
    {
        var clauses = new List<(Clause Clause, ProductId? Product)>();
        foreach (var clause in Clause.Of(AnswerTokens.Of(text)))
        {
            product = names.Last(clause.Tokens) ?? product;
            clauses.Add((clause, product));
        }

        foreach (var side in clauses.GroupBy(said => (said.Clause.Sentence, said.Clause.IsNegated, said.Product)))
        {
            var claims = side.SelectMany(said => Claims.Of(said.Clause with { IsQuestion = false }, NothingBound, _grounding.Places));
            _said.Add(new Said(claims.ToHashSet(StringComparer.Ordinal), side.Key.IsNegated, side.Key.Product));
        }
    }

    private sealed record Said(IReadOnlySet<string> Claims, bool IsNegated, ProductId? Product);
}
