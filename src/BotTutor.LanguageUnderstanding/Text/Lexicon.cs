namespace BotTutor.LanguageUnderstanding.Text;

/// <summary>What is known of Indonesian chat spelling before any bot is taught: the word lists of this assembly, read once.</summary>
internal static class Lexicon
{
    private static readonly HashSet<string> Fillers = [.. WordList.Words("fillers"), .. WordList.Words("address")];

    private static readonly HashSet<string> Names = [.. WordList.Words("names")];

    private static readonly HashSet<string> English = [.. WordList.Words("english")];

    private static readonly HashSet<string> Common = [.. WordList.Words("words"), .. English];

    private static readonly Dictionary<string, string> Informal = ReadInformal();

    private static readonly HashSet<string> Meanings = [.. Informal.Values.SelectMany(meaning => meaning.Split(' '))];

    private static readonly Dictionary<string, string> Classes = ReadClasses();

    private static readonly HashSet<string> Compounds = [.. Classes.Keys.Where(words => words.Contains('_', StringComparison.Ordinal)).Select(words => words[..words.IndexOf('_', StringComparison.Ordinal)])];

    /// <summary>Gets all words in good spelling.</summary>
    public static WordIndex Words { get; } = new(
        Meanings
            .Concat(Classes.Keys.SelectMany(words => words.Split('_')))
            .Concat(Common)
            .Concat(Fillers)
            .Concat(Names)
            .Concat(WordList.Entries("cities").SelectMany(entry => entry.Words.Append(entry.Head.TrimEnd('?'))).SelectMany(name => name.Split(' ', '_')))
            .Select(word => Tokenizer.Fold(word)));

    /// <summary>Gives the good spelling of a chat word, or null when it is none.</summary>
    public static string? Meaning(string word) => Informal.GetValueOrDefault(word);

    /// <summary>Whether many people are called so.</summary>
    public static bool IsGivenName(string word) => Names.Contains(word);

    /// <summary>Whether a word means something of its own, so that it is hardly a name.</summary>
    public static bool IsMeaningful(string word) => Common.Contains(word) || Informal.ContainsKey(word) || Meanings.Contains(word) || Classes.ContainsKey(word) || Fillers.Contains(word);

    public static bool IsEnglish(string word) => English.Contains(word);

    public static bool IsFiller(string word) => Fillers.Contains(word);

    /// <summary>Gives the class of a word, such as <c>goods</c> or <c>color</c>, or null.</summary>
    public static string? Class(string word) => Classes.GetValueOrDefault(word);

    /// <summary>Gives the class of two words that belong together, such as <c>paket data</c>, or null.</summary>
    public static string? Class(string word, string next) => Compounds.Contains(word) ? Classes.GetValueOrDefault($"{word}_{next}") : null;

    private static Dictionary<string, string> ReadInformal()
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (meaning, forms) in WordList.Entries("informal"))
        {
            foreach (var form in forms)
            {
                meanings.TryAdd(form, meaning);
            }
        }

        return meanings;
    }

    private static Dictionary<string, string> ReadClasses()
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, words) in WordList.Entries("classes"))
        {
            foreach (var word in words)
            {
                classes.TryAdd(word, name);
            }
        }

        return classes;
    }
}
