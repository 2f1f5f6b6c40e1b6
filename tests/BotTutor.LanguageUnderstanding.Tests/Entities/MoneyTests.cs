namespace BotTutor.LanguageUnderstanding.Tests.Entities;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("25rb", "25000")]
    [InlineData("25k aja ya", "25000")]
    [InlineData("25 ribu", "25000")]
    [InlineData("25ribuan", "25000")]
    [InlineData("1,5jt", "1500000")]
    [InlineData("1.5 juta", "1500000")]
    [InlineData("Rp 25.000,-", "25000")]
    [InlineData("rp25000", "25000")]
    [InlineData("Rp. 18.000", "18000")]
    [InlineData("1.500.000", "1500000")]
    [InlineData("gocap", "50000")]
    [InlineData("goceng", "5000")]
    [InlineData("500 perak", "500")]
    [InlineData("dua puluh lima ribu", "25000")]
    [InlineData("IDR 18,000", "18000")]
    [InlineData("kado di bawah 150rb", "150000")]
    [InlineData("budget 100", "100000")]
    [InlineData("sekitar 50-70rb", "50000 | 70000")]
    [InlineData("100rb sampai 150rb", "100000 | 150000")]
    [InlineData("beli 2", "")]
    [InlineData("di bawah 3 bungkus", "")]
    [InlineData("berat 200 gram", "")]
    [InlineData("hp 081234567890", "")]
    [InlineData("kisaran 100rb", "100000")]
    public void An_amount_is_read(string text, string amounts) => EntityTable.Values(text, "money").ShouldBe(amounts);

    [Theory]
    [InlineData("kado buat ibu di bawah 150rb", "maxPrice", "150000")]
    [InlineData("under 100k", "maxPrice", "100000")]
    [InlineData("yg dibawah 50rb ada?", "maxPrice", "50000")]
    [InlineData("maksimal 200rb", "maxPrice", "200000")]
    [InlineData("budget 75rb", "maxPrice", "75000")]
    [InlineData("100rb ke bawah", "maxPrice", "100000")]
    [InlineData("di atas 100rb", "minPrice", "100000")]
    [InlineData("50-70rb", "minPrice", "50000")]
    [InlineData("50-70rb", "maxPrice", "70000")]
    public void A_bound_is_told_beside_the_amount(string text, string bound, string amount) =>
        EntityTable.Read(text, "money").ShouldContain(one => one.Name == bound && one.Value.ToString() == amount);

    [Fact]
    public void Kisaran_before_an_amount_is_no_town() => EntityTable.Values("kisaran 100rb", "city").ShouldBeEmpty();
}
