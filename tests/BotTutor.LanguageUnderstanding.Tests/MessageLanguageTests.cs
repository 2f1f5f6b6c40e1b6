namespace BotTutor.LanguageUnderstanding.Tests;

public sealed class MessageLanguageTests
{
    [Theory]
    [InlineData("piro regane mas", "jv")]
    [InlineData("kulo nuwun", "jv")]
    [InlineData("matur nuwun pak", "jv")]
    [InlineData("sampeyan dodolan opo wae", "jv")]
    [InlineData("sabaraha teh", "su")]
    [InlineData("hatur nuhun", "su")]
    [InlineData("punten", "su")]
    [InlineData("aya naon wae kang", "su")]
    [InlineData("do you speak english? how much is the tempe chips?", "en")]
    [InlineData("berapa harganya kak", "id")]
    [InlineData("ok", null)]
    [InlineData("hi", null)]
    [InlineData("\uD83D\uDE00", null)]
    public void A_guess_tells_the_languages_of_java_too(string text, string? language)
    {
        var guess = MessageLanguage.Guess(text);

        guess.Language.ShouldBe(language);
        guess.Confidence.ShouldBeInRange(language is null ? 0 : 0.5, language is null ? 0 : 1);
    }

    [Theory]
    [InlineData("do you speak english? how much is the tempe chips?", "en")]
    [InlineData("two packs please", "en")]
    [InlineData("what time do you close", "en")]
    [InlineData("I want to cancel my order", "en")]
    [InlineData("yes", "en")]
    [InlineData("kak, keripik tempe brp hrgnya? ready ga?", "id")]
    [InlineData("mau 3 yg pedes ya", "id")]
    [InlineData("skrg buka ga min?", "id")]
    [InlineData("bisa cancel order ga kak", "id")]
    [InlineData("piro regane mas", "id")]
    [InlineData("benar", "id")]
    [InlineData("checkout", null)]
    [InlineData("ok", null)]
    [InlineData("3", null)]
    [InlineData("", null)]
    [InlineData("\uD83D\uDE00", null)]
    public void A_message_shows_its_language(string text, string? language) => MessageLanguage.Detect(text).ShouldBe(language);
}
