namespace BotTutor.Shop.Tests;

public sealed class LocalTextTests
{
    private static readonly LocalText Chips = new("Keripik", "Chips");

    [Theory]
    [InlineData("en", "Chips")]
    [InlineData("EN", "Chips")]
    [InlineData("en-US", "Chips")]
    [InlineData("en_GB", "Chips")]
    [InlineData("id", "Keripik")]
    [InlineData("id-ID", "Keripik")]
    [InlineData("fr", "Keripik")]
    [InlineData("enm", "Keripik")]
    [InlineData("", "Keripik")]
    [InlineData(null, "Keripik")]
    public void English_is_read_by_who_asks_for_it_and_Indonesian_by_everybody_else(string? locale, string expected) =>
        Chips.In(locale).ShouldBe(expected);
}
