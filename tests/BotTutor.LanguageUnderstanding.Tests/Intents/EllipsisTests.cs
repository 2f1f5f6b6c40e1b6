using BotTutor.Diagnostics;

namespace BotTutor.LanguageUnderstanding.Tests.Intents;

public sealed class EllipsisTests
{
    private static readonly Lazy<LuRecognizer> Shop = new(() =>
        new LuRecognizer(LuModel.Parse(new SourceText("shop.id.lu", File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "shop", "shop", "shop.id.lu"))))));

    [Theory]
    [InlineData("klo ke sby?", "ask_shipping", "ask_shipping")]
    [InlineData("yg item ada?", "ask_price", "ask_stock")]
    [InlineData("yang pedes?", "ask_price", "ask_price")]
    [InlineData("kalo 3?", "ask_price", "ask_price")]
    [InlineData("kalo ke medan", "ask_location", "ask_shipping")]
    [InlineData("siapa presiden RI", "ask_price", "out_of_scope")]
    public void What_was_talked_about_completes_what_is_cut_short(string text, string last, string intent) =>
        Shop.Value.Recognize(text, new RecognitionContext { LastIntent = last, Vocabulary = DemoVocabulary.Instance }).TopIntent.Name.ShouldBe(intent);

    [Fact]
    public void A_whole_message_is_not_changed_by_what_was_before()
    {
        var text = "mau cancel pesanan saya dong kak";

        Shop.Value.Recognize(text, new RecognitionContext { LastIntent = "ask_price" }).TopIntent
            .ShouldBe(Shop.Value.Recognize(text, new RecognitionContext()).TopIntent);
    }
}
