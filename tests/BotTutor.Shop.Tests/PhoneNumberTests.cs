namespace BotTutor.Shop.Tests;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("+6281234567890", "0812-3456-7890")]
    [InlineData("+62811234567", "0811-2345-67")]
    [InlineData("+60123456789", "+60123456789")]
    public void Is_shown_as_people_here_write_it(string international, string shown) =>
        PhoneNumber.From(international).ToString().ShouldBe(shown);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("081234567890")]
    [InlineData("+0812345678")]
    [InlineData("+62812 3456")]
    [InlineData("+6281234x67890")]
    [InlineData("+6281234")]
    [InlineData("+6281234567890123")]
    public void What_is_not_international_is_refused(string? text) => PhoneNumber.From(text).ShouldBeNull();
}
