namespace BotTutor.Learning.Courses;

/// <summary>A piece of a lesson that fits one message.</summary>
public sealed record Card
{
    /// <summary>Unique among the cards of its course.</summary>
    public required string Id { get; init; }

    /// <summary>Plain text.</summary>
    public required LocalTexts Title { get; init; }

    /// <summary>Markdown: paragraphs, lists of one level, bold, italic and links.</summary>
    public required LocalTexts Body { get; init; }

    /// <summary>One for each kind of goods, or none at all; Markdown like the body.</summary>
    public IReadOnlyDictionary<GoodsKind, LocalTexts> Examples { get; init; } = new Dictionary<GoodsKind, LocalTexts>();

    public CardPicture? Picture { get; init; }

    /// <summary>The example for what the learner sells, food when that is not known; none when the card has none.</summary>
    public LocalTexts? ExampleFor(GoodsKind? kind) =>
        Examples.TryGetValue(kind ?? GoodsKind.Food, out var example) ? example : null;
}

/// <param name="Path">Inside the course, such as <c>pictures/alur.svg</c>.</param>
/// <param name="Description">For who cannot see it.</param>
public sealed record CardPicture(string Path, LocalTexts Description);

/// <summary>What a learner sells, as far as examples go.</summary>
public enum GoodsKind
{
    Food,
    Fashion,
    Grocery,
    Service,
}
