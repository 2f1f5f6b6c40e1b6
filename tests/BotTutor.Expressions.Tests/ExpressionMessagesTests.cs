namespace BotTutor.Expressions.Tests;

/// <summary>What authors are told, with the place: each message is met once.</summary>
public sealed class ExpressionMessagesTests
{
    [Theory]
    [InlineData("", "EmptyExpression", "1,1", "An expression should stand here, but there is none.")]
    [InlineData("a +", "UnexpectedEnd", "1,4", "The expression ends too early.")]
    [InlineData("a b", "UnexpectedToken", "1,3", "'b' is not expected here.")]
    [InlineData("a +\n + )", "UnexpectedToken", "2,4", "')' is not expected here.")]
    [InlineData("'tea", "UnfinishedText", "1,1", "The text is not closed by the quote that opens it.")]
    [InlineData("`tea", "UnfinishedInterpolation", "1,1", "The text is not closed by '`', or an expression in it is not closed by '}'.")]
    [InlineData("(a]", "MissingToken", "1,3", "')' is expected, but ']' stands here.")]
    [InlineData("'a'(1)", "NotCallable", "1,1", "''a'' cannot be called; a function has a plain name.")]
    [InlineData("1 + nope(2)", "UnknownFunction", "1,5", "There is no function 'nope'.")]
    [InlineData("length()", "WrongArgumentCount", "1,1", "length takes 1 argument, but 0 are given.")]
    [InlineData("concat()", "WrongArgumentCount", "1,1", "concat takes at least 1 argument, but 0 are given.")]
    [InlineData("round(1, 2, 3)", "WrongArgumentCount", "1,1", "round takes 1 to 2 arguments, but 3 are given.")]
    [InlineData("mod(1)", "WrongArgumentCount", "1,1", "mod takes 2 arguments, but 1 is given.")]
    [InlineData("length(1)", "WrongArgumentType", "1,8", "length: argument 1 should be a text, but '1' never is.")]
    [InlineData("count(true)", "WrongArgumentType", "1,7", "count: argument 1 should be a text or an array, but 'true' never is.")]
    [InlineData("foreach(items, 1, 2)", "NotAName", "1,16", "foreach: argument 2 should be a plain name for the item, but it is '1'.")]
    [InlineData("setPathToValue(1, 2)", "NotAPath", "1,16", "setPathToValue: argument 1 should be a path in memory, but it is '1'.")]
    public void A_mistake_in_the_text_is_told_with_its_place(string text, string code, string place, string message)
    {
        var diagnostic = Expression.Parse(text).Diagnostics.ShouldHaveSingleItem();

        (diagnostic.Code, diagnostic.Range.Start.ToString(), diagnostic.Message).ShouldBe((code, place, message));
    }

    [Fact]
    public void A_pattern_that_is_none_is_told_while_parsing()
    {
        Expression.Parse("isMatch('a', '(')").Diagnostics.ShouldHaveSingleItem().Message.ShouldStartWith("isMatch: '(' is no regular expression: ");
    }

    [Fact]
    public void All_mistakes_of_calls_are_told_at_once()
    {
        Expression.Parse("nope(length(1), other())").Diagnostics.Select(found => found.Code).ShouldBe(["UnknownFunction"]);
        Expression.Parse("concat(nope(), length(1))").Diagnostics.Select(found => found.Code).ShouldBe(["UnknownFunction", "WrongArgumentType"]);
    }

    [Theory]
    [InlineData("mod(5, n.zero)", "mod(5, n.zero)", "mod: argument 2 should be a number other than 0, but it is 0.")]
    [InlineData("1 + length(n)", "length(n)", "length: argument 1 should be a text or null, but it is {\"zero\":0}.")]
    [InlineData("list[7]", "list[7]", "index 7 is outside of the array, which has 2 items.")]
    [InlineData("n[0]", "n[0]", "only an array has items by number, but this is {\"zero\":0}.")]
    [InlineData("list[n]", "list[n]", "an index should be a whole number or a text, but it is {\"zero\":0}.")]
    [InlineData("n < 'a'", "n < 'a'", "<: both arguments should be numbers, texts or truth values, but they are {\"zero\":0} and \"a\".")]
    [InlineData("gone + 1", "gone + 1", "+: a number and null cannot be added.")]
    [InlineData("foreach(5, x, x)", "foreach(5, x, x)", "foreach: argument 1 should be an array or an object, but it is 5.")]
    public void A_mistake_in_the_values_names_the_call_and_the_expectation(string text, string expression, string message)
    {
        var memory = new ObjectMemory(ValueJson.Read("""{"n":{"zero":0},"list":[1,2]}""").AsObject()!);

        Expression.Parse(text).Expression!.Evaluate(memory, EvaluationOptions.Default).Error.ShouldBe(new EvaluationError(expression, message));
    }

    [Fact]
    public void A_limit_that_is_reached_is_told_as_one()
    {
        Expression.Parse("range(1, 2000000)").Expression!.Evaluate(new ObjectMemory([]), EvaluationOptions.Default).Error
            .ShouldBe(new EvaluationError("range(1, 2000000)", "range: the result would have 2000000 items, and the limit is 1000000.") { IsLimit = true });
    }
}
