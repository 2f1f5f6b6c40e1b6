using BotTutor.Shop.Orders;

namespace BotTutor.Shop.Tests.Orders;

public sealed class ParcelTests
{
    [Theory]
    [InlineData("JNE", "jne 0123 4567", "JNE JNE01234567")]
    [InlineData("  J&T   Express ", "JP-1234", "J&T Express JP-1234")]
    [InlineData(null, "000123", "000123")]
    public void A_tracking_number_is_read_as_people_copy_it(string? courier, string number, string read) =>
        Parcel.From(courier, number).ShouldNotBeNull().ToString().ShouldBe(read);

    [Theory]
    [InlineData(null)]
    [InlineData("12")]
    [InlineData("besok ya")]
    [InlineData("12;DROP")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void What_cannot_be_one_is_none(string? number) => Parcel.From("JNE", number).ShouldBeNull();
}
