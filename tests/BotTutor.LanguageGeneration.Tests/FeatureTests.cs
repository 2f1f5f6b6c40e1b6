using BotTutor.Expressions;
using BotTutor.Expressions.Functions;

namespace BotTutor.LanguageGeneration.Tests;

/// <summary>Features of the format where they meet each other.</summary>
public sealed class FeatureTests
{
    private const string Scope = """{"user":{"name":"Ani"},"items":["tea","jam"],"n":2,"yes":true}""";

    [Theory]
    [InlineData("# T\n- IF: ${n == 1}\n  - one\n- ELSEIF: ${n == 2}\n  - ${Deeper()}\n- ELSE:\n  - no\n# Deeper\n- SWITCH: ${user.name}\n- CASE: ${'Ani'}\n  - ${Deepest()}\n- DEFAULT:\n  - no\n# Deepest\n- IF: ${yes}\n  - found\n- ELSE:\n  - no", "\"found\"")]
    [InlineData("# T\n- SWITCH: ${n}\n- CASE: ${1}\n  - one\n- CASE: ${1 + 1}\n  - two\n- DEFAULT:\n  - many", "\"two\"")]
    [InlineData("# T\n- SWITCH: ${n}\n- CASE: ${1}\n  - one", "null")]
    [InlineData("# T\n- IF: ${gone}\n  - a\n- ELSEIF: ${1 / 0 == 1}\n  - b\n- ELSE:\n  - c", "\"c\"")]
    public void Conditions_and_switches_lead_on_to_templates_and_structures(string text, string expected) => Said(text).ShouldBe(expected);

    [Theory]
    [InlineData("# T\n- ${join(foreach(items, x, Item(x)), ', ')}\n# Item(x)\n- ${x}!", "\"tea!, jam!\"")]
    [InlineData("# T\n- ${join(foreach(where(items, x, x != 'tea'), x, Item(x)), ', ')}\n# Item(x)\n- ${x}!", "\"jam!\"")]
    [InlineData("# T\n- ${template(concat('It', 'em'), 'a')}\n# Item(x)\n- ${x}!", "\"a!\"")]
    [InlineData("# T\n- ${if(isTemplate('Gone'), template('Gone'), template('Item', 'b'))}\n# Item(x)\n- ${x}!", "\"b!\"")]
    [InlineData("# T\n- ${Steps(3)}\n# Steps(k)\n- IF: ${k == 0}\n  - go\n- ELSE:\n  - ${k} ${Steps(k - 1)}", "\"3 2 1 go\"")]
    [InlineData("# T\n- ${expandText('${Item(\"c\")} for ${user.name}')}\n# Item(x)\n- ${x}!", "\"c! for Ani\"")]
    [InlineData("# T\n- ${expandText(Raw())}\n# Raw\n- \\${user.name}", "\"Ani\"")]
    [InlineData("# T\n- ```\n${join(foreach(items, x, `- ${Item(x)}`), '\\n')}\n```\n# Item(x)\n- ${x}!", "\"\\n- tea!\\n- jam!\\n\"")]
    [InlineData("# T\n- ${count(items)} ${length(user.name)} ${{a: {b: 'c'}}.a.b} ${'}'}", "\"2 3 c }\"")]
    [InlineData("# T\n- ${Date()} ${length('ab')} ${Length('ab')}\n# Date\n- own date\n# Length(x)\n- own ${x}", "\"own date 2 own ab\"")]
    public void Templates_are_functions_among_the_others(string text, string expected) => Said(text).ShouldBe(expected);

    [Theory]
    [InlineData("# T\n[Card\n  ${Base()}\n  Title = own ${user.name}\n]\n# Base\n[Card\n  Title = base\n  Text = ${Words()}\n]\n# Words\n- from below", """{"lgType":"Card","title":"own Ani","text":"from below"}""")]
    [InlineData("# T\n[Card\n  Title = own\n  ${One()}\n  ${Two()}\n]\n# One\n[Card\n  A = 1\n  B = 1\n]\n# Two\n[Card\n  B = 2\n  C = 2\n]", """{"lgType":"Card","title":"own","a":"1","b":"1","c":"2"}""")]
    [InlineData("# T\n[Card\n  ${Middle()}\n]\n# Middle\n[Card\n  ${Root()}\n  A = middle\n]\n# Root\n[Card\n  A = root\n  B = root\n]", """{"lgType":"Card","a":"middle","b":"root"}""")]
    [InlineData("# T\n[Card\n  Buttons = ${Button('a')} | ${Button('b')}\n]\n# Button(t)\n[CardAction\n  Title = ${t}\n]", """{"lgType":"Card","buttons":[{"lgType":"CardAction","title":"a"},{"lgType":"CardAction","title":"b"}]}""")]
    [InlineData("# T\n[Card\n  Buttons = ${foreach(items, x, Button(x))}\n]\n# Button(t)\n[CardAction\n  Title = ${t}\n]", """{"lgType":"Card","buttons":[{"lgType":"CardAction","title":"tea"},{"lgType":"CardAction","title":"jam"}]}""")]
    [InlineData("# T\n[Card\n  Text = ${Deep().text}\n]\n# Deep\n[Card\n  Text = inner\n]", """{"lgType":"Card","text":"inner"}""")]
    [InlineData("# T\n[Card\n  Text = ```\nHi ${user.name}\n  \\``` end```\n]", """{"lgType":"Card","text":"\nHi Ani\n  ``` end"}""")]
    public void Structures_hold_take_over_and_override_each_other(string text, string expected) => Said(text).ShouldBe(ValueJson.Write(ValueJson.Read(expected)));

    [Theory]
    [InlineData("> !# @strict = true\n# T\n- ${gone}", "error")]
    [InlineData("> !# @strict = true\n# T\n- ${if(gone == null, 'none', 'some')}", "\"none\"")]
    [InlineData("> !# @Strict = TRUE\n# T\n- a ${user.gone} b", "error")]
    [InlineData("> !# @strict = false\n# T\n- a ${gone} b", "\"a  b\"")]
    [InlineData("> !# @replaceNull = <${path}>\n# T\n- a ${user.gone} b", "\"a <user.gone> b\"")]
    [InlineData("> !# @replaceNull = x\n# T\n- ${exists(gone)} ${gone == null}", "\"False True\"")]
    [InlineData("> !# @lineBreakStyle = markdown\n# T\n- ```\na\nb```", "\"\\n\\na\\n\\nb\"")]
    [InlineData("> !# @lineBreakStyle = default\n# T\n- ```a\nb```", "\"a\\nb\"")]
    [InlineData("> !# @cacheScope = nonsense\n# T\n- a", "\"a\"")]
    [InlineData("> !# @whatever = 1\n# T\n- a", "\"a\"")]
    public void Options_of_the_file_rule_all_that_is_evaluated(string text, string expected) => Said(text).ShouldBe(expected);

    [Theory]
    [InlineData("# T\n- ${a.Hi('x')} ${template('a.Hi', 'y')} ${isTemplate('a.Hi')} ${isTemplate('Hi')}", "\"hi x of a hi y of a True False\"")]
    [InlineData("# T\n- ${foreach(items, x, a.Hi(x))}", "[\"hi tea of a\",\"hi jam of a\"]")]
    [InlineData("# T\n[Card\n  ${a.Base()}\n  Text = own\n]", """{"lgType":"Card","title":"theirs","text":"own"}""")]
    public void Templates_behind_an_alias_are_called_in_every_way(string text, string expected)
    {
        var set = Lg.Parse($"[a](a.lg) as a\n{text}", ("a.lg", "# Hi(n)\n- hi ${n} ${Own()}\n# Own\n- of a\n# Base\n[Card\n  Title = theirs\n  Text = theirs\n]"));

        ValueJson.Write(set.Evaluate("T", Lg.Memory(Scope), EvaluationOptions.Default).Value).ShouldBe(expected);
    }

    [Theory]
    [InlineData("# T\n- ${A()}\n# A\n- ${T()}", "[T] [A] [T]")]
    [InlineData("# T\n- ${template('T')}", "more than 100 deep")]
    public void Templates_that_call_each_other_without_an_end_are_told(string text, string message) =>
        Lg.Evaluate(text).Error!.Message.ShouldContain(message);

    [Theory]
    [InlineData("none", 3)]
    [InlineData("local", 2)]
    [InlineData("global", 1)]
    public void A_cache_reaches_as_far_as_its_scope(string scope, int different)
    {
        var said = Lg.Evaluate($"> !# @cacheScope = {scope}\n# T\n- ${{R()}} ${{R()}} ${{Inner()}}\n# Inner\n- ${{R()}}\n# R\n- ${{rand(0, 100000000)}}").Value.AsString()!.Split(' ');

        said.Distinct().Count().ShouldBe(different);
    }

    [Fact]
    public void A_file_is_read_only_by_a_function_that_the_host_adds()
    {
        var functions = new FunctionTable { { "fromFile", Arity.Between(1, 2), arguments => EvaluationResult.Of($"content of {arguments.Text(0)}") } };

        Lg.Parse("# T\n- ${fromFile('a.txt')}").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("UnknownFunction");
        Lg.Parse("# T\n- ${fromFile('a.txt')}", functions).Evaluate("T", Lg.Memory("{}"), EvaluationOptions.Default).Value.AsString().ShouldBe("content of a.txt");
    }

    [Fact]
    public void All_variants_together_keep_to_the_limit_of_steps()
    {
        var options = EvaluationOptions.Default with { Limits = ExpressionLimits.Default with { Steps = 50 } };
        var text = string.Concat(Enumerable.Range(0, 8).Select(_ => "${R()} "));

        Lg.Parse($"# T\n- {text}\n# R\n- a\n- b").Expand("T", Lg.Memory("{}"), options).Error!.Message.ShouldStartWith("There are more variants than can be made;");
    }

    private static string Said(string text) =>
        Lg.Evaluate(text, scope: Scope) is { Failed: false } result ? ValueJson.Write(result.Value) : "error";
}
