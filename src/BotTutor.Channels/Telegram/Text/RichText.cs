namespace BotTutor.Channels.Telegram.Text;

/// <summary>A text with its looks, apart from any markup: what is cut or joined here is still well-formed when it is written.</summary>
internal sealed record RichText(IReadOnlyList<TextRun> Runs)
{
    public static RichText Nothing { get; } = new([]);

    /// <summary>Gets the text as people see it.</summary>
    public string Plain { get; } = string.Concat(Runs.Select(run => run.Text));

    /// <summary>Gets its length in UTF-16 units, which is how the platform counts.</summary>
    public int Length => Plain.Length;

    /// <summary>Gets whether there is nothing to see.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Plain);

    public static RichText Of(string text, TextStyle style = TextStyle.None) => new([new TextRun(text, style)]);

    /// <summary>One under the other, those with nothing in them left out.</summary>
    public static RichText Lines(params IEnumerable<RichText> parts)
    {
        var runs = new List<TextRun>();
        foreach (var part in parts.Where(part => !part.IsBlank))
        {
            if (runs.Count > 0)
            {
                runs.Add(new TextRun("\n"));
            }

            runs.AddRange(part.Runs);
        }

        return new RichText(runs);
    }

    public RichText Slice(int begin, int length)
    {
        var runs = new List<TextRun>();
        var place = 0;
        foreach (var run in Runs)
        {
            var from = Math.Max(begin - place, 0);
            var to = Math.Min(begin + length - place, run.Text.Length);
            if (to > from)
            {
                runs.Add(run with { Text = run.Text[from..to] });
            }

            place += run.Text.Length;
        }

        return new RichText(runs);
    }

    /// <summary>Without white space at its ends, which the platform would take away.</summary>
    public RichText Trimmed()
    {
        var begin = Plain.Length - Plain.TrimStart().Length;
        return Slice(begin, Plain.Trim().Length);
    }
}
