using System.Globalization;
using System.Text;
using BotTutor.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BotTutor.Content.Courses;

/// <summary>Takes the marks out of a card's Markdown as a phone shows it, and reports what a card may not hold.</summary>
internal sealed class PlainMarkdown(SourceText text, ContentReport report)
{
    public string Of(Block block) => block switch
    {
        ParagraphBlock paragraph => Paragraph(paragraph),
        ListBlock list => string.Join('\n', list.OfType<ListItemBlock>().Select((item, index) => Mark(list, index) + Entry(item))),
        HeadingBlock => Refuse(block, "A deeper heading"),
        HtmlBlock => Refuse(block, "HTML"),
        CodeBlock => Refuse(block, "Code, or a text that is indented by four blanks,"),
        ThematicBreakBlock => Refuse(block, "A line across"),
        LinkReferenceDefinitionGroup => Refuse(block, "A link whose address stands elsewhere"),
        _ => Refuse(block, "This"),
    };

    public string Of(ContainerInline container)
    {
        var plain = new StringBuilder();
        foreach (var inline in container)
        {
            plain.Append(Of(inline));
        }

        return plain.ToString();
    }

    private string Paragraph(ParagraphBlock paragraph) =>
        text.Content[paragraph.Span.Start] == '|' ? Refuse(paragraph, "A table") : paragraph.Inline is { } inline ? Of(inline) : "";

    private string Entry(ListItemBlock item) =>
        item is [ParagraphBlock only] ? Paragraph(only) : Refuse(item, "A list inside a list, or an entry of several paragraphs,");

    private static string Mark(ListBlock list, int index) => list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ") : "- ";

    private string Of(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                return literal.Content.ToString();

            case LineBreakInline:
                return "\n";

            case HtmlEntityInline entity:
                return entity.Transcoded.ToString();

            case EmphasisInline { DelimiterChar: '*', DelimiterCount: 1 or 2 } emphasis:
                return Of((ContainerInline)emphasis);

            case LinkInline { IsImage: true }:
                report.Add(LessonMessages.PictureNotAlone(report.Source, RangeOf(inline)));
                return "";

            case LinkInline link:
                CheckAddress(link);
                return Of((ContainerInline)link);

            default:
                return Refuse(inline, inline is HtmlInline ? "HTML" : inline is CodeInline ? "Code" : "This");
        }
    }

    private void CheckAddress(LinkInline link)
    {
        if (link.Url is not { } address || !address.StartsWith("https://", StringComparison.Ordinal))
        {
            report.Add(LessonMessages.BadLink(report.Source, RangeOf(link), link.Url ?? ""));
        }
    }

    private string Refuse(MarkdownObject part, string what)
    {
        report.Add(LessonMessages.NotInCards(report.Source, RangeOf(part), what));
        return "";
    }

    private SourceRange RangeOf(MarkdownObject part) => text.RangeAt(part.Span.Start, part.Span.Length);
}
