using System.ComponentModel.DataAnnotations;
using BotTutor.Channels.Telegram;

namespace BotTutor.Channels.Tests.Telegram;

public sealed class TelegramOptionsTests
{
    [Fact]
    public void A_webhook_without_a_public_address_says_what_to_do()
    {
        var fault = Faults(new TelegramOptions { Bots = [new() { Token = TelegramHouse.Token, Mode = TelegramMode.Webhook }] }).ShouldHaveSingleItem();

        fault.ShouldContain("PublicAddress is missing");
        fault.ShouldContain("Mode to Polling");
    }

    [Theory]
    [InlineData("", "Token should look like")]
    [InlineData("123456", "Token should look like")]
    public void A_token_that_is_none_is_refused_at_the_start(string token, string words) =>
        Faults(new TelegramOptions { Bots = [new() { Token = token }] }).ShouldHaveSingleItem().ShouldContain(words);

    [Fact]
    public void Bots_share_neither_name_nor_token() =>
        Faults(new TelegramOptions { Bots = [new() { Token = TelegramHouse.Token }, new() { Token = TelegramHouse.Token }] })
            .ShouldHaveSingleItem().ShouldContain("of their own");

    [Fact]
    public void Without_a_bot_there_is_nothing_to_complain_of() => Faults(new TelegramOptions()).ShouldBeEmpty();

    private static List<string> Faults(TelegramOptions options)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        return [.. results.Select(result => result.ErrorMessage!)];
    }
}
