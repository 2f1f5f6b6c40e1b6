using BotTutor.Expressions.BuiltIn;
using FsCheck;
using FsCheck.Fluent;

namespace BotTutor.Expressions.Tests;

/// <summary>Expressions grown after the grammar from every function there is, some of them damaged.</summary>
public static class GeneratedExpressions
{
    private const int MostNesting = 4;

    private static readonly string[] Leaves =
    [
        "1", "0", "-1", "2.5", "9223372036854775807", "99999999999999999999", "true", "null", "''", "'tea'", "`Hi ${user.name}`", "user", "user.name", "items", "items[0].p", "gone.deep", "[]", "[1, 'x', null]", "{}",
        "{a: 1, b: [2]}", "x", "$index", "'2018-03-15T13:00:00.111Z'", "'XXXX-03-14'", "'yyyy-MM-dd'", "'id-ID'", "'Asia/Jakarta'", "'<a><b>1</b></a>'", "'$.a[?(@.b > 1)]'", "'^(a+)+$'", "'{\"a\": 1}'", "range(1, 50)", "tick()",
    ];

    private static readonly string[] Shards = ["(", ")", "[", "]", "{", "}", "${", "`", "'", "\"", "\\", ",", ".", "?", ":", "=>", "%", "\n", "\u0000", "\ud800", "é"];

    private static readonly string[] Functions = [.. BuiltInFunctions.Names.Where(name => char.IsLetter(name[0])).Order(StringComparer.Ordinal)];

    private static readonly string[] Operators = [.. BuiltInFunctions.Names.Where(name => !char.IsLetter(name[0]) && name != "!").Order(StringComparer.Ordinal)];

    public static Arbitrary<string> Texts() => Gen.OneOf(Grown(0), Grown(0), Damaged()).ToArbitrary();

    private static Gen<string> Grown(int depth) => depth == MostNesting ? Gen.Elements(Leaves) : Gen.OneOf(
        Gen.Elements(Leaves),
        from left in Grown(depth + 1) from sign in Gen.Elements(Operators) from right in Grown(depth + 1) select $"({left} {sign} {right})",
        from over in Grown(depth + 1) from name in Gen.Elements("foreach", "where", "any", "all") from body in Grown(depth + 1) select $"{name}({over}, x => {body})",
        from owner in Grown(depth + 1) from index in Grown(depth + 1) select $"({owner})[{index}]",
        from text in Grown(depth + 1) select $"`a ${{{text}}} b`",
        Called(depth),
        Called(depth));

    private static Gen<string> Called(int depth) =>
        from name in Gen.Elements(Functions)
        from count in Gen.Choose(0, 3)
        from arguments in Grown(depth + 1).ListOf(count)
        select $"{name}({string.Join(", ", arguments)})";

    private static Gen<string> Damaged() =>
        from text in Grown(0)
        from shard in Gen.Elements(Shards)
        from place in Gen.Choose(0, text.Length)
        select text.Insert(place, shard);
}
