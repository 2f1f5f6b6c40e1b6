using BotTutor.Expressions;
using BotTutor.Expressions.Functions;

namespace BotTutor.LanguageGeneration.Tests;

public sealed class TemplateSetTests
{
    [Theory]
    [InlineData("# T\n- Hello", "\"Hello\"")]
    [InlineData("#T\n-Hello ", "\"Hello \"")]
    [InlineData("\ufeff> a comment\r\n# T\r\n- Hello\r\n", "\"Hello\"")]
    [InlineData("# T\n> a comment\n\n- Hello ${user.name}", "\"Hello Ani\"")]
    [InlineData("# T\n- ${user.age}", "30")]
    [InlineData("# T\n- ${user.age} ", "\"30 \"")]
    [InlineData("# T\n- ${user}", """{"name":"Ani","age":30}""")]
    [InlineData("# T\n- a \\n b \\$ \\${c} \\y", "\"a \\n b $ ${c} \\\\y\"")]
    [InlineData("# T\n- ```a\n  ${user.name}\n\\```# not a template\n```", "\"a\\n  Ani\\n```# not a template\\n\"")]
    [InlineData("# T\n- ${join(\n  [1,\n 2], ',')}", "\"1,2\"")]
    [InlineData("# T\n- ${'}'} ${\"}\"} ${`}`}", "\"} } }\"")]
    [InlineData("# T\n- ${Other(1, 2)}\n# Other(a, b)\n- ${a} and ${b} for ${user.name}", "\"1 and 2 for Ani\"")]
    [InlineData("# T\n- ${Other()}\n# Other(name)\n- ${name} ${user.name}", "\" Ani\"")]
    [InlineData("# T\n- ${A(1)}\n# A(x)\n- ${B()} ${C(2)}\n# B\n- ${x}\n# C(y)\n- ${x}${y}", "\"1 2\"")]
    [InlineData("# T\n- ${template('Oth' + 'er', 5)}\n# Other(a)\n- ${a}", "5")]
    [InlineData("# T\n- ${isTemplate('T')} ${isTemplate('Z')}", "\"True False\"")]
    [InlineData("# T\n- ${expandText('Hi ${user.name}')}", "\"Hi Ani\"")]
    [InlineData("# T\n- ${foreach([1, 2], x, Item(x))}\n# Item(n)\n- no ${n}", "[\"no 1\",\"no 2\"]")]
    [InlineData("# T\n- ${length('ab')} ${lg.length('ab')}\n# length(a)\n- own ${a}", "\"2 own ab\"")]
    [InlineData("# T\n- ${Deep.Name()}\n# Deep.Name\n- dots", "\"dots\"")]
    public void A_template_says_what_stands_in_it(string text, string expected)
    {
        Lg.Evaluate(text, scope: """{"user":{"name":"Ani","age":30}}""").Value.ShouldBe(ValueJson.Read(expected));
    }

    [Theory]
    [InlineData("1", "\"one\"")]
    [InlineData("2", "\"two\"")]
    [InlineData("3", "\"many\"")]
    public void The_first_condition_that_holds_decides(string number, string expected)
    {
        const string Text = "# T\n- IF: ${n == 1}\n  - one\n- ELSEIF: ${n == 2}\n  - two\n- else:\n  - many";

        Lg.Evaluate(Text, scope: $$"""{"n":{{number}}}""").Value.ShouldBe(ValueJson.Read(expected));
    }

    [Theory]
    [InlineData("\"a\"", "\"is a\"")]
    [InlineData("7", "\"is 7\"")]
    [InlineData("\"z\"", "\"other\"")]
    public void A_switch_says_the_case_that_equals(string subject, string expected)
    {
        const string Text = "# T\n- SWITCH: ${x}\n- CASE: ${'a'}\n  - is a\n- CASE: ${7}\n  - is 7\n- DEFAULT:\n  - other";

        Lg.Evaluate(Text, scope: $$"""{"x":{{subject}}}""").Value.ShouldBe(ValueJson.Read(expected));
    }

    [Fact]
    public void A_condition_that_fails_does_not_hold_and_nothing_may_be_said()
    {
        Lg.Evaluate("# T\n- IF: ${1 / 0 > 1}\n  - a").ToString().ShouldBe("null");
    }

    [Theory]
    [InlineData("[Activity\n  Text = Hi ${n}\n  Size = ${n}\n]", """{"lgType":"Activity","text":"Hi 2","size":2}""")]
    [InlineData("[Activity\n  Buttons = Yes | No ${n} | a \\| b\n]", """{"lgType":"Activity","buttons":["Yes","No 2","a | b"]}""")]
    [InlineData("[Activity\n> a comment\n\n  Text =\n  ]", """{"lgType":"Activity","text":""}""")]
    [InlineData("[Card\n  Text = own\n  ${Other()}\n]\n# Other\n[Base\n Text = theirs\n Speak = also\n]", """{"lgType":"Card","text":"own","speak":"also"}""")]
    [InlineData("[Card\n  Formula = a = b\n]", """{"lgType":"Card","formula":"a = b"}""")]
    [InlineData("[Card\n  Text = ```one\ntwo```\n  Next = 1\n]", """{"lgType":"Card","text":"one\ntwo","next":"1"}""")]
    [InlineData("[Activity\n  Attachments = ${ActivityAttachment(json('{\"a\":1}'), 'herocard')}\n]", """{"lgType":"Activity","attachments":{"lgType":"attachment","contenttype":"herocard","content":{"a":1}}}""")]
    public void A_structure_becomes_an_object(string body, string expected)
    {
        Lg.Evaluate($"# T\n{body}", scope: """{"n":2}""").Value.ShouldBe(ValueJson.Read(expected));
    }

    [Fact]
    public void Variations_are_chosen_by_the_injected_chance_and_all_come_up()
    {
        var set = Lg.Parse("# T\n- a\n- b\n- c");
        string Say(int seed) => set.Evaluate("T", Lg.Memory("{}"), EvaluationOptions.Default with { Random = new Random(seed) }).Value.AsString()!;

        Enumerable.Range(0, 50).Select(Say).Distinct().Order().ShouldBe(["a", "b", "c"]);
        Say(3).ShouldBe(Say(3));
    }

    [Fact]
    public void Expanding_yields_all_that_may_be_said()
    {
        var set = Lg.Parse("# T\n- ${A()} ${B()}\n# A\n- Hi\n- Hello\n# B\n- you\n- friend\n# S\n[Card\n Text = ${A()}\n]\n# C\n- IF: ${a}\n  - 1\n  - 2\n- ELSE:\n  - 3");

        set.Expand("T", Lg.Memory("{}"), EvaluationOptions.Default).Value.ShouldBe(ValueJson.Read("""["Hi you","Hi friend","Hello you","Hello friend"]"""));
        set.Expand("S", Lg.Memory("{}"), EvaluationOptions.Default).Value.ShouldBe(ValueJson.Read("""[{"lgType":"Card","text":"Hi"},{"lgType":"Card","text":"Hello"}]"""));
        set.Expand("C", Lg.Memory("""{"a":true}"""), EvaluationOptions.Default).Value.ShouldBe(ValueJson.Read("""["1","2"]"""));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("> !# @cacheScope = none\n", false)]
    [InlineData("> !# @cacheScope = global\n", true)]
    public void The_same_call_within_one_template_says_the_same_unless_told_otherwise(string option, bool isSame)
    {
        var set = Lg.Parse($"{option}# T\n- ${{R(1)}} ${{R(1)}}\n# R(x)\n- ${{rand(0, 100000000)}}");

        var said = set.Evaluate("T", Lg.Memory("{}"), EvaluationOptions.Default).Value.AsString()!.Split(' ');

        (said[0] == said[1]).ShouldBe(isSame);
    }

    [Fact]
    public void A_call_with_an_exclamation_mark_or_other_arguments_is_made_anew()
    {
        var set = Lg.Parse("# T\n- ${R(1)} ${R!(1)} ${R(2)} ${R(1)}\n# R(x)\n- ${rand(0, 100000000)}");

        var said = set.Evaluate("T", Lg.Memory("{}"), EvaluationOptions.Default).Value.AsString()!.Split(' ');

        said[3].ShouldBe(said[0]);
        said.Distinct().Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("> !# @strict = true\n# T\n- Hi ${gone}", "[T] 'gone' is null, which @strict does not allow.")]
    [InlineData("# T\n- ${A()}\n# A\n- ${length(first([1]))}", "[T] [A] length: argument 1 should be a text or null, but it is 1.")]
    [InlineData("# T\n- ${T()}", "more than 100 deep")]
    [InlineData("# T\n- ${template('A', 1)}\n# A\n- a", "[T] The template 'A' takes 0 arguments, but 1 are given.")]
    [InlineData("# T\n- ${template('Z')}", "[T] There is no template 'Z'.")]
    public void An_error_tells_the_way_through_the_templates(string text, string message)
    {
        Lg.Evaluate(text).Error!.Message.ShouldContain(message);
    }

    [Fact]
    public void A_template_that_is_not_there_is_an_error()
    {
        Lg.Evaluate("# T\n- a", "Z").Error!.Message.ShouldBe("There is no template 'Z'.");
    }

    [Fact]
    public void Words_may_stand_in_for_null_and_line_ends_may_be_doubled()
    {
        Lg.Evaluate("> !# @replaceNull = no ${path}\n# T\n- Hi ${user.name}").Value.AsString().ShouldBe("Hi no user.name");
        Lg.Evaluate("> !# @lineBreakStyle = markdown\n# T\n- ```a\nb```").Value.AsString().ShouldBe("a\n\nb");
    }

    [Theory]
    [InlineData("${Greeting('Ani')}", "\"Hi Ani\"")]
    [InlineData("Say ${Greeting('Ani')}\nand go", "\"Say Hi Ani\\nand go\"")]
    [InlineData("```a\nb```", "\"a\\nb\"")]
    [InlineData("[Activity\n  Text = ${Greeting('Ani')}\n]", """{"lgType":"Activity","text":"Hi Ani"}""")]
    [InlineData("${user}", "3")]
    [InlineData("IF: a # b > c", "\"IF: a # b > c\"")]
    public void Text_that_stands_in_no_file_is_evaluated(string inline, string expected)
    {
        var set = Lg.Parse("# Greeting(name)\n- Hi ${name}");

        for (var round = 0; round < 2; round++)
        {
            set.EvaluateText(inline, Lg.Memory("""{"user":3}"""), EvaluationOptions.Default).Value.ShouldBe(ValueJson.Read(expected));
        }
    }

    [Theory]
    [InlineData("${Nope()}")]
    [InlineData("${open")]
    [InlineData("```open")]
    public void Inline_text_that_cannot_be_read_is_an_error(string inline)
    {
        Lg.Parse("# T\n- a").EvaluateText(inline, Lg.Memory("{}"), EvaluationOptions.Default).Error!.Message.ShouldStartWith("The text cannot be read: ");
    }

    [Fact]
    public void Functions_of_the_hosts_own_are_known_in_templates()
    {
        var functions = new FunctionTable { { "card", Arity.Exactly(1), arguments => EvaluationResult.Of($"card of {arguments.Text(0)}") } };

        Lg.Parse("# T\n- ${card('tea')}", functions).Evaluate("T", Lg.Memory("{}"), EvaluationOptions.Default).Value.AsString().ShouldBe("card of tea");
    }

    [Fact]
    public void Exported_templates_can_be_called_from_expressions_elsewhere()
    {
        var exports = Lg.Parse("> !# @namespace = shop\n> !# @exports = Hi, Z\n# Hi(name)\n- Hi ${name} of ${city}").Exports;

        Expression.Parse("shop.Hi('Ani')", exports).Expression!.Evaluate(Lg.Memory("""{"city":"Solo"}"""), EvaluationOptions.Default).Value.AsString().ShouldBe("Hi Ani of Solo");
        exports.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_loop_of_templates_without_an_end_is_cut_off()
    {
        var options = EvaluationOptions.Default with { Limits = ExpressionLimits.Default with { Steps = 10_000 } };

        Lg.Parse("# T\n- ${foreach(range(1, 50), x, A())}\n# A\n- ${foreach(range(1, 50), x, B())}\n# B\n- ${foreach(range(1, 50), x, 'b')}")
            .Evaluate("T", Lg.Memory("{}"), options).Failed.ShouldBeTrue();
    }
}
