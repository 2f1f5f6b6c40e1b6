using System.Text;

namespace BotTutor.Channels.Telegram.Text;

/// <summary>Writes rich text as the platform's HTML: only its tags, each closed, and everything else escaped.</summary>
internal static class TelegramHtml
{
    private static readonly (TextStyle Style, string Tag)[] Inline =
    [
        (TextStyle.Bold, "b"), (TextStyle.Italic, "i"), (TextStyle.Strike, "s"), (TextStyle.Code, "code"),
    ];

    public static string Write(RichText text)
    {
        var html = new StringBuilder(text.Length + 16);
        var block = TextStyle.None;
        foreach (var run in text.Runs)
        {
            var next = run.Style & (TextStyle.Pre | TextStyle.Quote);
            if (next != block)
            {
                Block(html, block, close: true);
                Block(html, next, close: false);
                block = next;
            }

            Write(html, run);
        }

        Block(html, block, close: true);
        return html.ToString();
    }

    private static void Write(StringBuilder html, TextRun run)
    {
        var link = run.Link is not null && (run.Style & TextStyle.Pre) == 0;
        if (link)
        {
            html.Append("<a href=\"").Append(Escape(run.Link!)).Append("\">");
        }

        // Code may hold no other looks.
        var tags = (run.Style & TextStyle.Pre) != 0 ? []
            : (run.Style & TextStyle.Code) != 0 ? Inline.Where(tag => tag.Style == TextStyle.Code)
            : Inline.Where(tag => (run.Style & tag.Style) != 0);
        var written = tags.ToArray();
        foreach (var (_, tag) in written)
        {
            html.Append('<').Append(tag).Append('>');
        }

        html.Append(Escape(run.Text));
        foreach (var (_, tag) in written.Reverse())
        {
            html.Append("</").Append(tag).Append('>');
        }

        if (link)
        {
            html.Append("</a>");
        }
    }

    private static void Block(StringBuilder html, TextStyle block, bool close)
    {
        if ((block & TextStyle.Pre) != 0)
        {
            html.Append(close ? "</pre>" : "<pre>");
        }
        else if ((block & TextStyle.Quote) != 0)
        {
            html.Append(close ? "</blockquote>" : "<blockquote>");
        }
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
