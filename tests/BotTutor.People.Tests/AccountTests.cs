namespace BotTutor.People.Tests;

public sealed class AccountTests
{
    [Fact]
    public void The_same_id_on_two_channels_is_two_accounts()
    {
        new Account("shop", "directline", "7").ShouldNotBe(new Account("shop", "telegram", "7"));
        new Account("shop", "directline", "7").ShouldBe(new Account("shop", "directline", "7"));
    }
}
