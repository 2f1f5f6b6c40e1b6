using BotTutor.Expressions.Functions;

namespace BotTutor.Expressions.Tests;

public sealed class ExpressionTests
{
    private const string Scope = """{"user":{"Name":"Ani","likes":["tea","jam"]},"a":1,"b":2,"x":"outer","$count":3,"@city":"Solo","@@place":"Jawa","#Buy":true}""";

    [Theory]
    [InlineData("1 + 2 * 3 ^ 2", "19")]
    [InlineData("2 ^ 3 ^ 2", "512")]
    [InlineData("-2 ^ 2", "4")]
    [InlineData("1 < 2 == true", "null")]
    [InlineData("1 - 2 - 3", "-4")]
    [InlineData("false ? 1 : true ? 2 : 3", "2")]
    [InlineData("null ?? null ?? 5", "5")]
    [InlineData("!user.gone == true", "true")]
    [InlineData("true || 1 / 0 > 2", "true")]
    [InlineData("'a' & 1 & true", "\"a1True\"")]
    [InlineData("9223372036854775807 + 1", "9223372036854775808")]
    [InlineData("9223372036854775807 + 1 - 1", "9223372036854775807")]
    [InlineData("0.1 + 0.2 == 0.3", "true")]
    [InlineData("7 / 2 * 2.0", "6.0")]
    public void Operators_bind_as_the_format_says(string text, string expected)
    {
        var result = Evaluate(text);

        if (expected == "null")
        {
            result.Failed.ShouldBeTrue();
            return;
        }

        result.Value.ShouldBe(ValueJson.Read(expected));
    }

    [Theory]
    [InlineData("user.name", "\"Ani\"")]
    [InlineData("USER.NAME", "\"Ani\"")]
    [InlineData("user['name']", "\"Ani\"")]
    [InlineData("user.likes[a]", "\"jam\"")]
    [InlineData("user.likes[9].size", "null")]
    [InlineData("user.likes.size.more", "null")]
    [InlineData("$count", "3")]
    [InlineData("@city", "\"Solo\"")]
    [InlineData("@@place", "\"Jawa\"")]
    [InlineData("#Buy", "true")]
    [InlineData("`${user.name} has ${count(user.likes)}`", "\"Ani has 2\"")]
    [InlineData("`a \\`b\\` \\${c} ${`in ${a}`}`", "\"a `b` ${c} in 1\"")]
    [InlineData("{a: [1, {b: a}], 'c d': null}", """{"a":[1,{"b":1}],"c d":null}""")]
    public void Paths_and_literals_are_read(string text, string expected)
    {
        Evaluate(text).Value.ShouldBe(ValueJson.Read(expected));
    }

    [Theory]
    [InlineData("foreach([1, 2], x, x + a)", "[2,3]")]
    [InlineData("foreach([[1], [2, 3]], x, foreach(x, y, y + count(x)))", "[[2],[4,5]]")]
    [InlineData("foreach([1], x, foreach([2], x, x))", "[[2]]")]
    [InlineData("concat(x, foreach(['in'], x, x)[0], x)", "\"outerinouter\"")]
    [InlineData("foreach(['in'], x, getProperty('x'))", "[\"in\"]")]
    [InlineData("foreach(['in'], x, stringOrValue('${x}!'))", "[\"in!\"]")]
    [InlineData("where({p: 1, q: 2}, x, x.value > 1)", """{"q":2}""")]
    [InlineData("any([], x, true)", "false")]
    [InlineData("all([], x, false)", "true")]
    public void A_lambda_sees_its_own_variable_first(string text, string expected)
    {
        Evaluate(text).Value.ShouldBe(ValueJson.Read(expected));
    }

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("", "\"\"")]
    [InlineData("${a}", "1")]
    [InlineData("${a} ", "\"1 \"")]
    [InlineData("${user.likes}", "[\"tea\",\"jam\"]")]
    [InlineData("a `b` \\${c}\\n", "\"a `b` ${c}\\n\"")]
    [InlineData("${'}'} and ${{a: 1}.a}", "\"} and 1\"")]
    public void Text_with_expressions_keeps_the_kind_of_one_alone(string text, string expected)
    {
        var parsed = Expression.ParseText(text);

        parsed.Expression!.Evaluate(Memory(), EvaluationOptions.Default).Value.ShouldBe(ValueJson.Read(expected));
    }

    [Fact]
    public void What_is_read_is_known_without_running()
    {
        Expression.Parse("user.name == $count && foreach(items, x, x.y + user.name)[0] > items[1].z").Expression!
            .References.ShouldBe(["user.name", "$count", "items"]);
    }

    [Fact]
    public void A_function_of_the_hosts_own_hides_a_built_in_one_that_keeps_its_full_name()
    {
        var functions = new FunctionTable { { "length", Arity.Exactly(1), arguments => EvaluationResult.Of($"own {arguments.Text(0)}") } };

        Evaluate("concat(length('a'), prebuilt.length('a'))", functions).Value.AsString().ShouldBe("own a1");
        Expression.Parse("own('a')").Expression.ShouldBeNull();
    }

    [Fact]
    public void Something_may_stand_in_for_null_but_not_in_questions()
    {
        var options = EvaluationOptions.Default with { NullSubstitution = path => $"no {path}" };

        Expression.Parse("concat(user.gone, exists(user.gone), user.gone == null, if(user.gone, 1, 2))").Expression!
            .Evaluate(Memory(), options).Value.AsString().ShouldBe("no user.goneFalseTrue2");
    }

    [Fact]
    public void The_locale_of_the_evaluation_is_used_where_none_is_named()
    {
        var options = EvaluationOptions.Default with { Locale = System.Globalization.CultureInfo.GetCultureInfo("id-ID") };

        Expression.Parse("concat(formatNumber(1234.5, 1), ' ', formatDateTime('2018-03-15T00:00:00.000Z', 'MMMM'))").Expression!
            .Evaluate(Memory(), options).Value.AsString().ShouldBe("1.234,5 Maret");
    }

    [Fact]
    public void Chance_comes_from_the_options_alone()
    {
        var expression = Expression.Parse("concat(rand(0, 1000000), newGuid())").Expression!;
        Value Draw(int seed) => expression.Evaluate(Memory(), EvaluationOptions.Default with { Random = new Random(seed) }).Value;

        Draw(7).ShouldBe(Draw(7));
        Draw(7).ShouldNotBe(Draw(8));
    }

    [Fact]
    public async Task Chance_shared_by_many_threads_stays_chance()
    {
        var random = new SharedRandom(5);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () =>
            {
                for (var draw = 0; draw < 20_000; draw++)
                {
                    random.Next(100);
                }
            },
            TestContext.Current.CancellationToken)));

        Enumerable.Range(0, 100).Select(_ => random.Next(100)).Distinct().Count().ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task One_expression_serves_many_threads()
    {
        var expression = Expression.Parse("join(foreach(range(n, 50), x, concat(x, `-${x}`)), ',')").Expression!;
        string Run(int n) => expression.Evaluate(new ObjectMemory(new ValueObject { { "n", n } }), EvaluationOptions.Default).Value.AsString()!;
        var expected = Enumerable.Range(0, 40).Select(n => string.Join(',', Enumerable.Range(n, 50).Select(x => $"{x}-{x}"))).ToArray();

        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(n => Task.Run(() => Run(n), TestContext.Current.CancellationToken)));

        results.ShouldBe(expected);
    }

    private static EvaluationResult Evaluate(string text, FunctionTable? functions = null) =>
        Expression.Parse(text, functions).Expression.ShouldNotBeNull(text).Evaluate(Memory(), EvaluationOptions.Default);

    private static ObjectMemory Memory() => new(ValueJson.Read(Scope).AsObject()!);
}
