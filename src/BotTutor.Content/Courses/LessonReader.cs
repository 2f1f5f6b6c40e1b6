using System.Text.RegularExpressions;
using BotTutor.Diagnostics;
using Markdig;
using Markdig.Syntax;

namespace BotTutor.Content.Courses;

/// <summary>Reads the cards of one lesson in one language.</summary>
internal sealed partial class LessonReader(CourseScope scope, SourceText text, ContentReport report)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public IReadOnlyList<LessonCard> Read(string title)
    {
        var document = Markdown.Parse(text.Content, Pipeline);
        var blocks = document.ToList();
        if (blocks is not [HeadingBlock { Level: 1, IsSetext: false } first, ..] || first.Span.Start != 0 || Heading(first) != title)
        {
            report.Add(LessonMessages.LessonTitle(report.Source, SourceRange.Whole, title));
        }

        var cards = new List<LessonCard>();
        var rest = blocks.SkipWhile(block => block is HeadingBlock { Level: 1 }).ToList();
        foreach (var block in rest.TakeWhile(block => !IsCardTitle(block)))
        {
            report.Add(LessonMessages.OutsideCard(report.Source, RangeOf(block)));
        }

        rest = [.. rest.SkipWhile(block => !IsCardTitle(block))];
        while (rest is [HeadingBlock heading, ..])
        {
            var body = rest.Skip(1).TakeWhile(block => !IsCardTitle(block)).ToList();
            rest = [.. rest.Skip(body.Count + 1)];
            if (ReadCard(heading, body) is { } card)
            {
                cards.Add(card);
            }
        }

        if (cards.Count == 0)
        {
            report.Add(LessonMessages.NoCards(report.Source));
        }

        return cards;
    }

    private LessonCard? ReadCard(HeadingBlock heading, IReadOnlyList<Block> body)
    {
        if (Title().Match(Heading(heading)) is not { Success: true } title)
        {
            report.Add(LessonMessages.CardWithoutId(report.Source, RangeOf(heading)));
            return null;
        }

        var card = new CardReader(scope, text, report).Read(new LessonCard(title.Groups[2].Value, title.Groups[1].Value, RangeOf(heading)), body);
        if (card.Title.Length > TextLimits.Short)
        {
            report.Add(CourseMessages.TooLong(report.Source, card.Range, "title", card.Title.Length, TextLimits.Short));
        }

        return card;
    }

    private string Heading(HeadingBlock heading) => text.Content.Substring(heading.Span.Start, heading.Span.Length).TrimStart('#').Trim();

    private static bool IsCardTitle(Block block) => block is HeadingBlock { Level: 2, IsSetext: false };

    private SourceRange RangeOf(Block block) => text.RangeAt(block.Span.Start, block.Span.Length);

    [GeneratedRegex(@"^(\S.*?) \{#([a-z0-9]+(?:-[a-z0-9]+)*)\}$")]
    private static partial Regex Title();
}
