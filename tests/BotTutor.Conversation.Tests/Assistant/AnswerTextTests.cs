using BotTutor.Conversation.Assistant;

namespace BotTutor.Conversation.Tests.Assistant;

public sealed class AnswerTextTests
{
    [Theory]
    [InlineData("TIDAK ADA")]
    [InlineData(" \"TIDAK ADA.\" ")]
    [InlineData("NONE")]
    [InlineData("<think>The facts do not say it.</think>\n\nTIDAK ADA")]
    public void A_model_that_knows_no_answer_gives_none(string written) => AnswerText.Of(written).ShouldBeNull();

    [Theory]
    [InlineData("<think>hm, Rp1?</think>Enak, Kak.", "Enak, Kak.")]
    [InlineData("**Enak**, Kak.", "Enak, Kak.")]
    [InlineData("\"Enak, Kak.\"", "Enak, Kak.")]
    [InlineData("Ada:\n- Bubuk\n* Biji", "Ada:\n• Bubuk\n• Biji")]
    [InlineData("Enak,  Kak 😊", "Enak, Kak")]
    [InlineData("tidak ada yang pedas, Kak", "tidak ada yang pedas, Kak")]
    public void What_models_write_around_an_answer_is_taken_off(string written, string answer) => AnswerText.Of(written).ShouldBe(answer);
}
