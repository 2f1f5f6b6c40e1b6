using BotTutor.LanguageUnderstanding.Intents;

namespace BotTutor.LanguageUnderstanding.Tests.Intents;

public sealed class AmbiguityTests
{
    [Theory]
    [InlineData("price 0.5, stock 0.4, none 0.1", "price stock")]
    [InlineData("price 0.8, stock 0.7", "")]
    [InlineData("price 0.6, stock 0.2", "")]
    [InlineData("none 0.4, price 0.3, stock 0.3", "")]
    [InlineData("price 0.4, none 0.35, stock 0.3", "price stock")]
    public void Intents_that_are_as_likely_are_told(string scores, string alternatives) =>
        string.Join(' ', Ambiguity.Of(Scores(scores), "none").Select(intent => intent.Name)).ShouldBe(alternatives);

    private static List<ScoredIntent> Scores(string text) =>
        [.. text.Split(", ").Select(part => part.Split(' ')).Select(part => new ScoredIntent(part[0], double.Parse(part[1], System.Globalization.CultureInfo.InvariantCulture)))];
}
