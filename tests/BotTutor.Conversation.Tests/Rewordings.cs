using BotTutor.Testing;

namespace BotTutor.Conversation.Tests;

/// <summary>Other words for the lines of a transcript: each line as it stands there, and under it, indented, as people also type it.</summary>
internal sealed record Rewordings(IReadOnlyDictionary<string, IReadOnlyList<string>> Lines)
{
    /// <summary>How many other words each line has.</summary>
    public const int Each = 10;

    public static Rewordings Read(string file)
    {
        var lines = new Dictionary<string, List<string>>();
        var under = "";
        foreach (var text in File.ReadLines(file).Where(text => text.Length > 0 && !text.StartsWith('#')))
        {
            if (text.StartsWith("  ", StringComparison.Ordinal))
            {
                lines[under].Add(text[2..]);
            }
            else
            {
                under = text;
                lines.Add(under, []);
            }
        }

        return new Rewordings(lines.ToDictionary(line => line.Key, line => (IReadOnlyList<string>)line.Value));
    }

    /// <summary>The transcript with every line in its <paramref name="number"/>th other words, from 1.</summary>
    public Transcript Apply(Transcript transcript, int number) =>
        transcript.Reworded(words => Lines.TryGetValue(words, out var others) ? others[number - 1] : null);
}
