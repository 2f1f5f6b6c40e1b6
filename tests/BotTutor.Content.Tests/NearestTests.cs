namespace BotTutor.Content.Tests;

public sealed class NearestTests
{
    private static readonly string[] Keys = ["id", "name", "price", "synonyms", "description"];

    [Theory]
    [InlineData("prcie", "price")]
    [InlineData("Price", "price")]
    [InlineData("synonim", "synonyms")]
    [InlineData("discription", "description")]
    [InlineData("nam", "name")]
    [InlineData("colour", null)]
    [InlineData("", null)]
    public void A_small_mistake_leads_to_the_word_that_was_meant(string word, string? expected) =>
        Nearest.To(word, Keys).ShouldBe(expected);

    [Fact]
    public void A_long_word_is_not_compared_at_all() =>
        Nearest.To(new string('a', 100_000), [new string('a', 100_000)]).ShouldBeNull();

    [Fact]
    public void Without_candidates_nothing_was_meant() => Nearest.To("price", []).ShouldBeNull();
}
