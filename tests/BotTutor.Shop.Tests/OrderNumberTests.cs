namespace BotTutor.Shop.Tests;

public sealed class OrderNumberTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    [Theory]
    [InlineData(1, "RN-261125-0001")]
    [InlineData(7, "RN-261125-0007")]
    [InlineData(9999, "RN-261125-9999")]
    [InlineData(10000, "RN-261125-10000")]
    public void Tells_the_shop_the_day_and_how_many(int sequence, string expected) =>
        OrderNumber.Of("RN", Day, sequence).Text.ShouldBe(expected);

    [Theory]
    [InlineData("RN-261125-0007")]
    [InlineData("rn-261125-0007")]
    [InlineData("rn 261125 7")]
    [InlineData("RN2611250007")]
    [InlineData("rn261125-7")]
    [InlineData("  RN - 261125 - 0007 ")]
    public void Is_read_however_a_buyer_types_it(string typed) =>
        OrderNumber.Read(typed).ShouldBe(OrderNumber.Of("RN", Day, 7));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("RN")]
    [InlineData("RN-2611-0007")]
    [InlineData("RN-261125-abc")]
    [InlineData("12-261125-0007")]
    [InlineData("RN-261125-0007-1")]
    [InlineData("RN-261125-123456789")]
    public void What_is_no_number_is_not_read_as_one(string? typed) => OrderNumber.Read(typed).ShouldBeNull();
}
