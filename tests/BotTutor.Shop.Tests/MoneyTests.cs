using System.Globalization;

namespace BotTutor.Shop.Tests;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(0, "Rp0", "IDR 0")]
    [InlineData(5, "Rp5", "IDR 5")]
    [InlineData(999, "Rp999", "IDR 999")]
    [InlineData(1_000, "Rp1.000", "IDR 1,000")]
    [InlineData(25_000, "Rp25.000", "IDR 25,000")]
    [InlineData(999_999, "Rp999.999", "IDR 999,999")]
    [InlineData(1_250_000, "Rp1.250.000", "IDR 1,250,000")]
    [InlineData(-57_000, "-Rp57.000", "-IDR 57,000")]
    [InlineData(long.MaxValue, "Rp9.223.372.036.854.775.807", "IDR 9,223,372,036,854,775,807")]
    [InlineData(long.MinValue, "-Rp9.223.372.036.854.775.808", "-IDR 9,223,372,036,854,775,808")]
    public void Is_written_as_each_language_writes_it(long rupiah, string indonesian, string english)
    {
        new Money(rupiah).In("id").ShouldBe(indonesian);
        new Money(rupiah).In("en").ShouldBe(english);
        new Money(rupiah).ToString().ShouldBe(indonesian);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    public void Is_written_the_same_whatever_the_machine_speaks(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            new Money(1_250_000).ToString().ShouldBe("Rp1.250.000");
            new Money(1_250_000).In("en").ShouldBe("IDR 1,250,000");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Adds_subtracts_and_multiplies_to_the_rupiah()
    {
        (new Money(19_000) * 3).ShouldBe(new Money(57_000));
        (new Money(57_000) + new Money(9_000)).ShouldBe(new Money(66_000));
        (new Money(57_000) - new Money(58_000)).ShouldBe(new Money(-1_000));
        (new Money(19_000) * int.MaxValue).ShouldBe(new Money(40_802_189_293_000));
    }

    [Fact]
    public void An_amount_too_large_to_count_is_an_error_and_not_a_wrong_price()
    {
        Should.Throw<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
        Should.Throw<OverflowException>(() => new Money(long.MaxValue) * 2);
        Should.Throw<OverflowException>(() => new Money(long.MinValue) - new Money(1));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(-1, 0)]
    [InlineData(149_999, 150_000)]
    public void Amounts_are_ordered(long less, long more)
    {
        (new Money(less) < new Money(more)).ShouldBeTrue();
        (new Money(more) > new Money(less)).ShouldBeTrue();
        (new Money(less) <= new Money(less)).ShouldBeTrue();
        (new Money(less) >= new Money(more)).ShouldBeFalse();
        new Money(less).CompareTo(new Money(more)).ShouldBeNegative();
    }
}
