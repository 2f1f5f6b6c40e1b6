using System.ComponentModel.DataAnnotations;
using BotTutor.Channels.Teams;

namespace BotTutor.Channels.Tests.Teams;

public sealed class TeamsOptionsTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private static readonly Uri House = new("https://bot.example.com");

    [Fact]
    public void Nothing_needs_to_be_set() => Faults(new TeamsOptions()).ShouldBeEmpty();

    [Fact]
    public void An_app_needs_its_secret_and_an_address() => Faults(new TeamsOptions { AppId = AppId, Password = "s", PublicAddress = House }).ShouldBeEmpty();

    [Fact]
    public void An_app_id_that_is_none_says_where_it_stands() =>
        Faults(new TeamsOptions { AppId = "my bot", Password = "s", PublicAddress = House }).ShouldHaveSingleItem().ShouldContain("Application (client) ID");

    [Fact]
    public void A_missing_secret_says_where_to_make_one() =>
        Faults(new TeamsOptions { AppId = AppId, PublicAddress = House }).ShouldHaveSingleItem().ShouldContain("Certificates & secrets");

    [Fact]
    public void A_missing_public_address_says_what_to_do() =>
        Faults(new TeamsOptions { AppId = AppId, Password = "s" }).ShouldHaveSingleItem().ShouldContain("/api/messages");

    [Fact]
    public void A_secret_without_an_app_is_told() => Faults(new TeamsOptions { Password = "s" }).ShouldHaveSingleItem().ShouldContain("AppId is missing");

    [Fact]
    public void An_address_without_tls_is_refused() =>
        Faults(new TeamsOptions { AppId = AppId, Password = "s", PublicAddress = new("http://bot.example.com") }).ShouldHaveSingleItem().ShouldContain("https://");

    [Fact]
    public void A_bot_is_not_both_proved_and_open() =>
        Faults(new TeamsOptions { AppId = AppId, Password = "s", PublicAddress = House, Open = true }).ShouldHaveSingleItem().ShouldContain("Open");

    private static List<string> Faults(TeamsOptions options)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        return [.. results.Select(result => result.ErrorMessage!)];
    }
}
