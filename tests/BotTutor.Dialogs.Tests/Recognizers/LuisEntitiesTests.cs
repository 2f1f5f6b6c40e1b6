namespace BotTutor.Dialogs.Tests.Recognizers;

public sealed class LuisEntitiesTests
{
    private const string Lu = """
        # Order
        - i want {@pack=large} soap
        - order soap

        @ list pack =
            - large :
                - big
            - small :
                - tiny
        @ prebuilt number
        @ prebuilt age
        @ prebuilt money
        @ prebuilt percentage
        @ prebuilt datetimeV2
        @ prebuilt ordinalV2
        @ prebuilt email
        @ prebuilt temperature
        """;

    [Theory]
    [InlineData("order big soap", "string(turn.recognized.entities.pack)", "[[\"large\"]]")]
    [InlineData("order big soap", "@pack", "large")]
    [InlineData("order 3 soap", "@number + 1", "4")]
    [InlineData("order soap, i am 35 years old", "concat(string(@age.number), ' ', @age.units)", "35 Year")]
    [InlineData("order soap for 20 dollars", "concat(string(@money.number), ' ', @money.units)", "20 Dollar")]
    [InlineData("order soap at 20% off", "@percentage", "20")]
    [InlineData("order soap on december 25", "concat(@datetime.type, ' ', @datetime.timex[0])", "date XXXX-12-25")]
    [InlineData("order the second soap", "concat(string(@ordinalV2.offset), ' ', @ordinalV2.relativeTo)", "2 start")]
    [InlineData("order soap to a@b.com", "@email", "a@b.com")]
    [InlineData("order soap at 30 degrees celsius", "concat(string(@temperature.number), ' ', @temperature.units)", "30 C")]
    public async Task Entities_of_a_file_of_composer_have_the_shapes_of_luis(string said, string expression, string value) =>
        (await With("main.en-us.lu", expression).SayAsync(said)).ShouldBe([value]);

    [Fact]
    public async Task A_file_of_ours_keeps_our_shapes() =>
        (await With("main.en.lu", "string(turn.recognized.entities.pack)").SayAsync("order big soap")).ShouldBe(["[\"large\"]"]);

    private static Talk With(string file, string expression) => Talk.With(
        $$"""
        {
          "$kind": "Microsoft.AdaptiveDialog",
          "recognizer": "main.lu",
          "autoEndDialog": false,
          "triggers": [
            { "$kind": "Microsoft.OnIntent", "intent": "Order", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${{{expression}}}" } ] },
            { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${{{expression}}}" } ] }
          ]
        }
        """,
        (file, Lu));
}
