using System.Text.RegularExpressions;

namespace BotTutor.Conversation.Tests;

/// <summary>What the bot says must fit a small phone and exist in both languages.</summary>
public sealed partial class WordsTests
{
    private const int MostButtons = 3;
    private const int MostCharacters = 400;

    private static readonly string Dialogs = Path.Combine(Repository.Root, "dialogs");

    public static TheoryData<string> Templates() =>
        [.. Directory.EnumerateFiles(Dialogs, "*.lg", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Dialogs, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_reply_offers_more_buttons_than_a_phone_shows(string file) =>
        Lines(file).Where(line => line.TrimStart().StartsWith("SuggestedActions", StringComparison.Ordinal))
            .Where(line => line.Split(" | ").Length > MostButtons)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_line_of_a_reply_is_longer_than_a_card(string file) =>
        Lines(file).Select(line => Code().Replace(line, "")).Where(words => words.Length > MostCharacters).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_template_exists_in_the_other_language(string file)
    {
        var other = file.Contains(".id.", StringComparison.Ordinal)
            ? file.Replace(".id.", ".en.", StringComparison.Ordinal)
            : file.Replace(".en.", ".id.", StringComparison.Ordinal);
        Names(file).ShouldBe(Names(other), ignoreOrder: true);
    }

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Dialogs, file));

    private static IEnumerable<string> Names(string file) => Lines(file).Where(line => line.StartsWith("# ", StringComparison.Ordinal));

    [GeneratedRegex(@"\$\{[^}]*\}")]
    private static partial Regex Code();
}
