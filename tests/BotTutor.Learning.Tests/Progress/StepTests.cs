using BotTutor.Learning.Progress;

namespace BotTutor.Learning.Tests.Progress;

public sealed class StepTests
{
    [Theory]
    [InlineData(StepKind.Cards, "02-apa-itu-chatbot", "cards:02-apa-itu-chatbot")]
    [InlineData(StepKind.Form, "confidence:after", "form:confidence:after")]
    public void A_step_is_read_as_it_is_written(StepKind kind, string of, string text)
    {
        new Step(kind, of).ToString().ShouldBe(text);
        Step.Read(text).ShouldBe(new Step(kind, of));
    }

    [Theory]
    [InlineData("cards")]
    [InlineData("songs:1")]
    public void What_is_no_step_is_none(string text) => Step.Read(text).ShouldBeNull();
}
