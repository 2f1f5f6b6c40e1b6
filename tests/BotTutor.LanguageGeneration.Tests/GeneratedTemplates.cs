using FsCheck;
using FsCheck.Fluent;

namespace BotTutor.LanguageGeneration.Tests;

/// <summary>Files of three templates that call each other, themselves too, some of them damaged.</summary>
public static class GeneratedTemplates
{
    private static readonly string[] Expressions =
    [
        "x", "user.name", "items", "gone.deep", "1 / 0", "A(x)", "B()", "C!(items)", "template('A', 1)", "template(x)", "foreach(items, i, A(i))", "join(foreach(range(1, 40), i, B()), ', ')", "expandText('${B()}')",
        "stringOrValue('${x')", "isTemplate('B')", "ActivityAttachment(json('{}'), 'herocard')", "length(items)", "rand(1, 9)", "if(rand(0, 2) == 0, A(1), 'end')", "`a ${B()}`", "nope()", "A(1, 2)",
    ];

    private static readonly string[] Shards =
    [
        "\n# ", "\n- ", "\n- IF: ${", "\n- ELSE:", "\n- SWITCH: ${", "\n- CASE: ${", "\n- DEFAULT:", "\n```", "\n[Activity\n", "\n]\n", "> !# @strict = true\n", "[a](b.lg)", "|", "${", "}", "`", "\\", "\u0000", "\ud800", "(",
    ];

    public static Arbitrary<string> Texts() => Gen.OneOf(Files(), Files(), Damaged()).ToArbitrary();

    private static Gen<string> Files() =>
        from options in Gen.Elements("", "", "> !# @strict = true\n", "> !# @replaceNull = -\n", "> !# @cacheScope = none\n", "> !# @lineBreakStyle = markdown\n")
        from first in Body()
        from second in Body()
        from third in Body()
        select $"{options}# A(x)\n{first}\n# B\n{second}\n# C(x)\n{third}\n";

    private static Gen<string> Body() => Gen.OneOf(
        Lines(),
        Lines(),
        from condition in Expression() from yes in Lines() from no in Lines() select $"- IF: {condition}\n{yes}\n- ELSE:\n{no}",
        from subject in Expression() from one in Expression() from yes in Lines() from no in Lines() select $"- SWITCH: {subject}\n- CASE: {one}\n{yes}\n- DEFAULT:\n{no}",
        from text in Expression() from more in Expression() select $"[Activity\n  Text = Hi {text}\n  Buttons = {text} | b\n  {more}\n]");

    private static Gen<string> Lines() =>
        from count in Gen.Choose(1, 3)
        from lines in Line().ListOf(count)
        select string.Join('\n', lines);

    private static Gen<string> Line() => Gen.OneOf(
        from expression in Expression() select $"- {expression}",
        from expression in Expression() select $"- Hi {expression} and more",
        from expression in Expression() select $"- ```\na {expression}\n```");

    private static Gen<string> Expression() => from expression in Gen.Elements(Expressions) select $"${{{expression}}}";

    private static Gen<string> Damaged() =>
        from text in Files()
        from shard in Gen.Elements(Shards)
        from place in Gen.Choose(0, text.Length)
        select text.Insert(place, shard);
}
