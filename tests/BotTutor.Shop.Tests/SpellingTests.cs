namespace BotTutor.Shop.Tests;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("medan", "medan", 0)]
    [InlineData("medan", "", 5)]
    [InlineData("medn", "medan", 1)]
    [InlineData("meddan", "medan", 1)]
    [InlineData("madan", "medan", 1)]
    [InlineData("mdean", "medan", 1)]
    [InlineData("bandung", "medan", 5)]
    public void Each_letter_that_is_missing_extra_other_or_swapped_is_a_mistake(string left, string right, int mistakes)
    {
        Spelling.Mistakes(left, right).ShouldBe(mistakes);
        Spelling.Mistakes(right, left).ShouldBe(mistakes);
    }
}
