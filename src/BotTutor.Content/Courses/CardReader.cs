using BotTutor.Diagnostics;
using BotTutor.Learning.Courses;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BotTutor.Content.Courses;

/// <summary>Reads what stands below a card's title: text, then examples and a picture.</summary>
internal sealed class CardReader(CourseScope scope, SourceText text, ContentReport report)
{
    private readonly PlainMarkdown _plain = new(text, report);
    private readonly Dictionary<GoodsKind, string> _examples = [];
    private readonly List<GoodsKind> _order = [];
    private int _longestExample;

    public LessonCard Read(LessonCard card, IReadOnlyList<Block> blocks)
    {
        var texts = blocks.Where(block => block is not QuoteBlock && !IsPicture(block)).ToList();
        var end = blocks.SkipWhile(block => texts.Contains(block)).ToList();
        foreach (var late in end.Where(texts.Contains))
        {
            report.Add(LessonMessages.TextBehindEnd(report.Source, RangeOf(late)));
        }

        foreach (var quote in blocks.OfType<QuoteBlock>())
        {
            ReadExample(quote);
        }

        if (_order.Count > 0 && !_order.SequenceEqual(GoodsKinds.All))
        {
            report.Add(LessonMessages.ExamplesIncomplete(report.Source, card.Range, card.Id));
        }

        if (texts.Count == 0)
        {
            report.Add(LessonMessages.CardEmpty(report.Source, card.Range, card.Id));
            return card;
        }

        var plain = string.Join("\n\n", texts.Select(block => _plain.Of(block)));
        var length = card.Title.Length + 1 + plain.Length + (_examples.Count > 0 ? 2 + _longestExample : 0);
        if (length > TextLimits.Card)
        {
            report.Add(LessonMessages.CardTooLong(report.Source, card.Range, card.Id, length, TextLimits.Card));
        }

        var start = texts[0].Span.Start;
        return Picture(card with { Body = text.Content[start..(texts[^1].Span.End + 1)].TrimEnd(), Examples = _examples }, blocks);
    }

    private LessonCard Picture(LessonCard card, IReadOnlyList<Block> blocks)
    {
        var pictures = blocks.Where(IsPicture).Cast<ParagraphBlock>().ToList();
        foreach (var second in pictures.Skip(1))
        {
            report.Add(LessonMessages.PictureNotAlone(report.Source, RangeOf(second)));
        }

        if (pictures is not [{ Inline.FirstChild: LinkInline link } block, ..])
        {
            return card;
        }

        var description = _plain.Of(link);
        if (description.Length == 0)
        {
            report.Add(LessonMessages.PictureUndescribed(report.Source, RangeOf(block)));
        }

        CourseValues.CheckPath(link.Url ?? "", RangeOf(block), scope, report);
        return card with { Picture = link.Url, Description = description };
    }

    private void ReadExample(QuoteBlock quote)
    {
        if (quote is not [ParagraphBlock paragraph] || Kind(paragraph) is not { } kind)
        {
            report.Add(LessonMessages.BadExample(report.Source, RangeOf(quote)));
            return;
        }

        var mark = Mark(kind);
        var plain = _plain.Of(paragraph);
        _order.Add(kind);
        _longestExample = Math.Max(_longestExample, plain.Length - mark.Length);

        // A quotation that goes on in a second line repeats its sign there.
        var source = text.Content.Substring(paragraph.Span.Start, paragraph.Span.Length);
        _examples[kind] = string.Join('\n', source[mark.Length..].Split('\n').Select(line => line.TrimStart('>', ' ')));
    }

    private GoodsKind? Kind(ParagraphBlock paragraph)
    {
        var source = text.Content.Substring(paragraph.Span.Start, paragraph.Span.Length);
        return GoodsKinds.All.Where(kind => source.StartsWith(Mark(kind), StringComparison.Ordinal) && source.Length > Mark(kind).Length).Cast<GoodsKind?>().FirstOrDefault();
    }

    private static string Mark(GoodsKind kind) => $"[!{GoodsKinds.NameOf(kind)}] ";

    private static bool IsPicture(Block block) => block is ParagraphBlock { Inline: { FirstChild: LinkInline { IsImage: true } only } inline } && inline.LastChild == only;

    private SourceRange RangeOf(Block block) => text.RangeAt(block.Span.Start, block.Span.Length);
}
