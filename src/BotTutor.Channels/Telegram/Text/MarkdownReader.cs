namespace BotTutor.Channels.Telegram.Text;

/// <summary>Reads the Markdown of authors and language models. A mark that has no partner is the letter that it is; a single line end stays one.</summary>
internal static class MarkdownReader
{
    private const string Fence = "```";

    public static RichText Read(string markdown)
    {
        var runs = new List<TextRun>();
        var lines = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                EndLine(runs);
            }

            if (lines[index].TrimStart().StartsWith(Fence, StringComparison.Ordinal) && ClosingFence(lines, index) is var end and > 0)
            {
                runs.Add(new TextRun(string.Join('\n', lines[(index + 1)..end]), TextStyle.Pre));
                index = end;
            }
            else
            {
                ReadLine(runs, lines[index]);
            }
        }

        return new RichText([.. runs.Where(run => run.Text.Length > 0)]);
    }

    // The lines of a quotation belong together.
    private static void EndLine(List<TextRun> runs) =>
        runs.Add(new TextRun("\n", runs.Count > 0 && (runs[^1].Style & TextStyle.Quote) != 0 ? TextStyle.Quote : TextStyle.None));

    private static int ClosingFence(string[] lines, int opening) =>
        Array.FindIndex(lines, opening + 1, line => line.Trim() == Fence);

    private static void ReadLine(List<TextRun> runs, string line)
    {
        var text = line.AsSpan().TrimStart();
        var indent = line[..^text.Length];
        var marks = text.IndexOfAnyExcept('#');
        if (marks is > 0 and <= 6 && text[marks] == ' ')
        {
            runs.AddRange(InlineReader.Read(text[(marks + 1)..].Trim().TrimEnd('#').TrimEnd().ToString(), TextStyle.Bold));
        }
        else if (text.StartsWith("> ", StringComparison.Ordinal))
        {
            runs.AddRange(InlineReader.Read(text[2..].ToString(), TextStyle.Quote));
        }
        else if (text.Length > 2 && text[0] is '-' or '*' or '+' && text[1] == ' ')
        {
            runs.Add(new TextRun($"{indent}• "));
            runs.AddRange(InlineReader.Read(text[2..].ToString(), TextStyle.None));
        }
        else
        {
            runs.AddRange(InlineReader.Read(line.TrimEnd(' '), TextStyle.None));
        }
    }
}
