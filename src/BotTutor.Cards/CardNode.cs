using BotTutor.Expressions;

namespace BotTutor.Cards;

/// <summary>A part of a card's JSON, prepared for filling.</summary>
internal abstract record CardNode
{
    private CardNode()
    {
    }

    /// <summary>A value without expressions in it.</summary>
    internal sealed record Literal(Value Value) : CardNode;

    /// <summary>A text with expressions in it.</summary>
    internal sealed record Text(CardText Content) : CardNode;

    internal sealed record List(IReadOnlyList<CardNode> Items) : CardNode;

    /// <summary>An object, which may be shown never, once, or for each item of its data.</summary>
    internal sealed record Element(IReadOnlyList<KeyValuePair<string, CardNode>> Properties, CardNode? Data, CardNode? When) : CardNode;
}
