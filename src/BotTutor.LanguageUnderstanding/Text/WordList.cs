using System.Text;

namespace BotTutor.LanguageUnderstanding.Text;

/// <summary>Reads the word lists that are built into this assembly, see the folder Data.</summary>
internal static class WordList
{
    /// <summary>Gives the lines of a list, without comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list \"{name}\" is not built into the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>Gives the words of a list without structure.</summary>
    public static IEnumerable<string> Words(string name) => Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Gives the entries of a list of the form <c>head: word word</c>.</summary>
    public static IEnumerable<(string Head, string[] Words)> Entries(string name) => Lines(name).Select(line =>
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon].Trim(), line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    });
}
