using BotTutor.Expressions;

namespace BotTutor.Cards.Tests;

public sealed class CardReductionTests
{
    [Theory]
    [InlineData("""{"type":"TextBlock","text":"Hi"}""", "Hi")]
    [InlineData("""{"type":"TextBlock","text":"Hi","isVisible":false}""", "")]
    [InlineData("""{"type":"RichTextBlock","inlines":["a ",{"type":"TextRun","text":"b"}]}""", "a b")]
    [InlineData("""{"type":"FactSet","facts":[{"title":"Name:","value":"Ani"},{"title":"City","value":"Solo"}]}""", "Name: Ani\nCity: Solo")]
    [InlineData("""{"type":"Container","items":[{"type":"TextBlock","text":"a"},{"type":"TextBlock","text":"b"}]}""", "a\nb")]
    [InlineData("""{"type":"ColumnSet","columns":[{"type":"Column","items":[{"type":"TextBlock","text":"tea"}]},{"type":"Column","items":[{"type":"TextBlock","text":"2"}]}]}""", "tea  2")]
    [InlineData("""{"type":"Table","rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"a"}]},{"type":"TableCell","items":[{"type":"TextBlock","text":"b"}]}]}]}""", "a | b")]
    [InlineData("""{"type":"Input.Text","label":"Your name","placeholder":"x"}""", "Your name")]
    [InlineData("""{"type":"Input.ChoiceSet","label":"Size","choices":[{"title":"S","value":"s"},{"title":"M","value":"m"}]}""", "Size\n- S\n- M")]
    public void What_an_element_says_becomes_text(string element, string expected)
    {
        CardReduction.Reduce(ValueJson.Read($$"""{"type":"AdaptiveCard","body":[{{element}}]}""")).Text.ShouldBe(expected);
    }

    [Fact]
    public void Actions_become_buttons_and_pictures_keep_their_addresses()
    {
        var reduced = CardReduction.Reduce(ValueJson.Read(
            """
            {"type":"AdaptiveCard","body":[{"type":"Image","url":"/a.png"},{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"Ask","data":"how much?"}]}],
             "actions":[{"type":"Action.OpenUrl","title":"Open","url":"https://a.example"},{"type":"Action.Execute","title":"Buy","data":{"sku":"A"}}]}
            """));

        reduced.Images.ShouldBe(["/a.png"]);
        reduced.Buttons.ShouldBe(
        [
            new ReducedButton("Ask", null, "how much?"),
            new ReducedButton("Open", "https://a.example", Value.Null),
            new ReducedButton("Buy", null, ValueJson.Read("""{"sku":"A"}""")),
        ]);
    }

    [Fact]
    public void A_card_behind_a_button_is_said_at_once()
    {
        var reduced = CardReduction.Reduce(ValueJson.Read(
            """{"type":"AdaptiveCard","actions":[{"type":"Action.ShowCard","title":"More","card":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"inside"}]}}]}"""));

        reduced.Text.ShouldBe("More\ninside");
    }

    [Fact]
    public void A_card_without_words_says_its_fallback()
    {
        CardReduction.Reduce(ValueJson.Read("""{"type":"AdaptiveCard","fallbackText":"a picture","body":[]}""")).Text.ShouldBe("a picture");
    }
}
