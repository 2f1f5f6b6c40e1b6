namespace BotTutor.LanguageGeneration.Tests;

/// <summary>What authors are told, with the place.</summary>
public sealed class LgMessagesTests
{
    [Theory]
    [InlineData("", "warning NoTemplate 1,1")]
    [InlineData("tea\n# T\n- a", "error UnknownLine 1,1")]
    [InlineData("# a b\n- a", "error InvalidTemplateName 1,1")]
    [InlineData("# T(a b)\n- a", "error InvalidParameter 1,1")]
    [InlineData("# T(a\n- a", "error UnclosedParameters 1,1")]
    [InlineData("# T\n\n# U\n- a", "warning EmptyTemplate 1,1")]
    [InlineData("# T\n- a\ntea", "error InvalidBodyLine 3,1")]
    [InlineData("# T\n- a\n# T\n- b", "error DuplicateTemplate 3,1")]
    [InlineData("[a](a.lg)\n# A\n- a", "error DuplicateImportedTemplate 2,1")]
    [InlineData("[a](gone.lg)\n# T\n- a", "error MissingImport 1,1")]
    [InlineData("# T\n- a ${b", "error UnclosedExpression 2,5")]
    [InlineData("# T\n- ```a", "error UnclosedText 2,3")]
    [InlineData("# T\n- ```a``` b", "error SurplusText 2,10")]
    [InlineData("# T\n- a\n- IF: ${b}\n  - c", "error MixedBody 3,3")]
    [InlineData("# T\n- a ${nope()}", "error UnknownFunction 2,7")]
    [InlineData("# T\n- ```a\n${nope()}```", "error UnknownFunction 3,3")]
    [InlineData("# T\n- ${U(1)}\n# U(a, b)\n- a", "error WrongArgumentCount 2,5")]
    [InlineData("# T\n- IF : ${a}\n  - b\n- ELSE:\n  - c", "")]
    [InlineData("# T\n- IF  : ${a}\n  - b\n- ELSE:\n  - c", "error InvalidWhitespaceInCondition 2,3")]
    [InlineData("# T\n- ELSE:\n  - b", "warning NotStartWithIfInCondition 2,3")]
    [InlineData("# T\n- IF: ${a}\n  - b", "warning NotEndWithElseInCondition 2,3")]
    [InlineData("# T\n- IF: a\n  - b\n- ELSE:\n  - c", "error InvalidExpressionInCondition 2,3")]
    [InlineData("# T\n- IF: ${a}\n- ELSE:\n  - c", "error MissingBodyInCondition 2,3")]
    [InlineData("# T\n- IF: ${a}\n  - b\n- ELSE: ${d}\n  - c", "error ExtraExpressionInCondition 4,3")]
    [InlineData("# T\n- SWITCH: ${a}\n- DEFAULT:\n  - b", "warning MissingCase 3,3")]
    [InlineData("# T\n- SWITCH: ${a}\n- CASE: ${1}\n  - b", "warning NotEndWithDefault 3,3")]
    [InlineData("# T\n- SWITCH: a\n- CASE: ${1}\n  - b\n- DEFAULT:\n  - c", "error InvalidExpressionInSwitch 2,3")]
    [InlineData("# T\n[Card\n  tea\n]", "error InvalidStructureLine 3,3")]
    [InlineData("# T\n[Card\n]", "error EmptyStructure 2,1")]
    [InlineData("# T\n[Ca rd\n a = b\n]", "error InvalidStructureName 2,1")]
    [InlineData("# T\n[Card\n a = b\n# U\n- c", "error MissingStructureEnd 2,1")]
    [InlineData("# T\n[Card\n a = b\n]\n- c", "error SurplusLine 5,1")]
    public void A_mistake_is_told_with_its_place(string text, string expected)
    {
        var found = Lg.Parse(text, ("a.lg", "# A\n- a")).Diagnostics
            .Select(diagnostic => $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code} {diagnostic.Range.Start}");

        string.Join("; ", found).ShouldBe(expected);
    }

    [Fact]
    public void Any_text_ends_in_diagnostics()
    {
        string[] shards = ["# T", "\n", "- ", "IF: ", "ELSE:", "SWITCH: ", "CASE: ", "${", "}", "```", "[Card", "]", "a = b", "|", "> ", "!# @strict = true", "\\", "'", "`", "(x)", "${T()}", "[a](b)", " as c"];
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => shards[random.Next(shards.Length)]));
            var set = Lg.Parse(text);

            _ = set.Evaluate("T", Lg.Memory("{}"), Expressions.EvaluationOptions.Default).ToString();
            _ = set.EvaluateText(text, Lg.Memory("{}"), Expressions.EvaluationOptions.Default).ToString();
        }
    }
}
