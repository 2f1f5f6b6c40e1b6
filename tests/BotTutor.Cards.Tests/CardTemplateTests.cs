using BotTutor.Diagnostics;
using BotTutor.Expressions;

namespace BotTutor.Cards.Tests;

public sealed class CardTemplateTests
{
    // The outcomes are those of npm adaptivecards-templating 2.3.1.
    [Theory]
    [InlineData("""{"text":"Hi ${name}"}""", """{"name":"Ani"}""", """{"text":"Hi Ani"}""")]
    [InlineData("""{"text":"${n}"}""", """{"n":3}""", """{"text":3}""")]
    [InlineData("""{"text":"${n} pcs"}""", """{"n":3}""", """{"text":"3 pcs"}""")]
    [InlineData("""{"text":"${gone}"}""", """{"n":3}""", """{"text":"${gone}"}""")]
    [InlineData("""{"text":"Hi ${a.gone}!"}""", """{"a":{}}""", """{"text":"Hi ${a.gone}!"}""")]
    [InlineData("""{"text":"${ok} ${list}"}""", """{"ok":true,"list":[1,2]}""", """{"text":"true 1,2"}""")]
    [InlineData("""{"items":[{"$data":"${lines}","t":"${$index}: ${x} of ${$root.shop}"}]}""", """{"shop":"S","lines":[{"x":"a"},{"x":"b"}]}""", """{"items":[{"t":"0: a of S"},{"t":"1: b of S"}]}""")]
    [InlineData("""{"items":[{"$data":"${lines}","t":"${$data}"}]}""", """{"lines":["a","b"]}""", """{"items":[{"t":"a"},{"t":"b"}]}""")]
    [InlineData("""{"items":[{"$when":"${n > 5}","t":"many"},{"t":"always"}]}""", """{"n":3}""", """{"items":[{"t":"always"}]}""")]
    [InlineData("""{"items":[{"$data":"${lines}","$when":"${x > 1}","t":"${x}"}]}""", """{"lines":[{"x":1},{"x":2}]}""", """{"items":[{"t":2}]}""")]
    [InlineData("""{"one":{"$when":"${false}","t":1}}""", "{}", """{"one":null}""")]
    [InlineData("""{"one":{"$when":"true","t":1}}""", "{}", """{"one":null}""")]
    [InlineData("""{"items":[{"$data":[{"x":1},{"x":2}],"t":"${x}"}]}""", "{}", """{"items":[{"t":1},{"t":2}]}""")]
    [InlineData("""{"a":[null,1],"$root":"never shown"}""", "{}", """{"a":[1]}""")]
    [InlineData("""{"t":"${$host.theme}"}""", "{}", """{"t":"dark"}""")]
    [InlineData("""{"t":"${if(n > 1, 'many', 'one')} and \\${n}"}""", """{"n":2}""", """{"t":"many and ${n}"}""")]
    [InlineData("""{"t":"${json('{ \"a\": 1 }').a}"}""", "{}", """{"t":1}""")]
    [InlineData("""{"rows":[{"$data":"${rows}","cells":[{"$data":"${cells}","v":"${$data}"}]}]}""", """{"rows":[{"cells":[1,2]},{"cells":[]}]}""", """{"rows":[{"cells":[{"v":1},{"v":2}]},{"cells":[]}]}""")]
    public void A_card_is_filled_as_the_common_package_fills_it(string card, string data, string expected)
    {
        var template = CardTemplate.Parse(new SourceText("a.card.json", card));

        template.Expand(ValueJson.Read(data), EvaluationOptions.Default, ValueJson.Read("""{"theme":"dark"}""")).Value.ShouldBe(ValueJson.Read(expected));
    }

    [Theory]
    [InlineData("{\n  \"text\": \"${nope(}\"\n}", "UnexpectedEnd", 2)]
    [InlineData("{\n  \"text\":\n \"${nope()}\"\n}", "UnknownFunction", 3)]
    [InlineData("{\n  \"text\": \"${open\"\n}", "UnclosedExpression", 2)]
    [InlineData("{\n  \"text\" 1\n}", "InvalidJson", 2)]
    [InlineData("{\n  \"$when\": true\n}", "WhenIsNoExpression", 2)]
    public void A_mistake_is_told_with_its_line(string card, string code, int line)
    {
        var diagnostic = CardTemplate.Parse(new SourceText("a.card.json", card)).Diagnostics.ShouldHaveSingleItem();

        (diagnostic.Code, diagnostic.Range.Start.Line).ShouldBe((code, line));
    }

    [Fact]
    public void A_card_that_is_no_JSON_fails_when_it_is_filled()
    {
        CardTemplate.Parse(new SourceText("a.card.json", "{")).Expand(Value.Null, EvaluationOptions.Default).Failed.ShouldBeTrue();
    }

    [Fact]
    public void Data_without_an_end_is_cut_off()
    {
        var template = CardTemplate.Parse(new SourceText("a.card.json", """{"items":[{"$data":"${range(1, 500)}","a":[{"$data":"${range(1, 500)}","b":1}]}]}"""));
        var options = EvaluationOptions.Default with { Limits = ExpressionLimits.Default with { Steps = 1_000 } };

        template.Expand(Value.Null, options).Error!.Message.ShouldContain("more steps");
    }

    [Theory]
    [InlineData("""{"text":"\ud83d"}""")]
    [InlineData("""{"\ude00":1}""")]
    [InlineData("""{"items":[{"$data":{"x":"\ud83d"},"t":"${x}"}]}""")]
    public void Half_of_a_surrogate_pair_is_a_finding_and_no_exception(string card) =>
        CardTemplate.Parse(new SourceText("a.card.json", card)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("InvalidJson");
}
