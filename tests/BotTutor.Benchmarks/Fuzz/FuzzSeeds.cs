using System.Text.RegularExpressions;
using BotTutor.Benchmarks.Engine;
using BotTutor.Expressions.BuiltIn;

namespace BotTutor.Benchmarks.Fuzz;

/// <summary>What texts are grown from: sound ones to damage, and shards to damage them with.</summary>
internal static partial class FuzzSeeds
{
    public static IReadOnlyList<string> Functions { get; } = [.. BuiltInFunctions.Names.Where(name => char.IsLetter(name[0])).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Operators { get; } = [.. BuiltInFunctions.Names.Where(name => !char.IsLetter(name[0])).Order(StringComparer.Ordinal)];

    /// <summary>Gets sound expressions: the example of every function, and the work of the other benches.</summary>
    public static IReadOnlyList<string> Expressions { get; } =
    [
        .. EngineWork.Expressions,
        .. Example().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "BotTutor.Expressions", "README.md"))).Select(found => found.Groups["text"].Value),
    ];

    public static IReadOnlyList<string> Cards { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "cards"), "*.card.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    public static IReadOnlyList<string> Leaves { get; } =
    [
        "1", "0", "-1", "2.5", "1e308", "9223372036854775807", "99999999999999999999", "true", "false", "null", "''", "'tea'", "\"a b\"", "'é😀'", "`Hi ${user.name}`",
        "user", "user.name", "user.age", "items", "items[0].title", "items[9]", "gone", "gone.deep[2]", "texts", "[]", "[1, 2, 'x']", "{}", "{a: 1, b: [2]}", "x", "$index", "@city", "#Greet",
        "'2018-03-15T13:00:00.111Z'", "'XXXX-03-14'", "'yyyy-MM-dd'", "'id-ID'", "'Asia/Jakarta'", "'<a><b>1</b></a>'", "'$.a[?(@.b > 1)]'", "'^(a+)+$'", "'{ \"a\": 1 }'", "range(1, 50)",
    ];

    /// <summary>Gets values whose kind only shows when they are read.</summary>
    public static IReadOnlyList<string> Paths { get; } =
    [
        "user", "user.name", "user.age", "items", "items[0]", "items[1].price", "gone", "texts", "texts[2]", "x", "odd.empty", "odd.none", "odd.huge", "odd.minus", "odd.fraction", "odd.text", "odd.yes", "odd.date", "odd.xml",
    ];

    public static IReadOnlyList<string> Shards { get; } =
    [
        "(", ")", "[", "]", "{", "}", "${", "`", "'", "\"", "\\", ",", ".", "..", ":", "?", "=>", "=", "$", "@", "@@", "#", "%", " ", "\n", "\r\n", "\t", "\u0000", "\ud800", "é",
        "\n# ", "\n- ", "\n- IF: ${", "\n- ELSE:", "\n- SWITCH: ${", "\n- CASE: ${", "\n- DEFAULT:", "\n```", "\n[Activity\n", "\n]\n", "> !# @", "[a](b.lg)", "|", "${Echo(", "\"$data\": ", "\"$when\": ", "99999999999999999999",
    ];

    /// <summary>Texts, numbers and paths in an expression.</summary>
    [GeneratedRegex(@"'[^']*'|\b\d+(\.\d+)?\b|\bitems\b|\buser\.\w+")]
    public static partial Regex Operand();

    [GeneratedRegex(@"^\| `[^`]+` \| [^|]+ \| `(?<text>[^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Example();
}
