using BotTutor.Conversation.Shop;
using BotTutor.Shop.Checkouts;

namespace BotTutor.Conversation.Tests.Shop;

public sealed class OpenAnswerTests
{
    [Theory]
    [InlineData("name", " Sari ")]
    [InlineData("name", "Siti Nur'aini")]
    [InlineData("everything", "Sari")]
    public void A_few_words_answer_the_question_for_a_name(string asking, string text) =>
        OpenAnswer.Read(asking, text).ShouldBe(new CheckoutAnswers { Name = text.Trim() });

    [Theory]
    [InlineData("name", "12")]
    [InlineData("name", "😀")]
    [InlineData("name", "")]
    [InlineData("name", "saya masih bingung mau jawab apa")]
    [InlineData("name", "<b>x</b>")]
    [InlineData("address", "iya")]
    [InlineData("phone", "nanti")]
    [InlineData("delivery", "terserah")]
    [InlineData("confirm", "Sari")]
    public void What_does_not_look_like_the_answer_is_not_taken_as_one(string asking, string text) =>
        OpenAnswer.Read(asking, text).ShouldBe(new CheckoutAnswers());

    [Fact]
    public void A_line_of_text_answers_the_question_for_an_address() =>
        OpenAnswer.Read("address", "Blok C 12").Address.ShouldBe("Blok C 12");

    [Theory]
    [InlineData("name", "08123")]
    [InlineData("everything", "08 12-3")]
    public void Digits_before_the_phone_was_asked_for_are_meant_as_the_phone(string asking, string text) =>
        OpenAnswer.Read(asking, text).ShouldBe(new CheckoutAnswers { Phone = text });

    [Fact]
    public void Digits_answer_the_question_for_a_phone_so_that_the_shop_can_say_what_is_wrong_with_them() =>
        OpenAnswer.Read("phone", "08").Phone.ShouldBe("08");
}
