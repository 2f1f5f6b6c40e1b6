namespace BotTutor.LanguageUnderstanding.Tests.Entities;

public sealed class UnknownProductTests
{
    [Theory]
    [InlineData("bakso berapa", "bakso")]
    [InlineData("ada sepatu?", "sepatu")]
    [InlineData("harga laptop brp kak", "laptop")]
    [InlineData("kopi luwak ada?", "kopi luwak")]
    [InlineData("jual zimbolo ga", "zimbolo")]
    public void Goods_that_the_shop_has_not_are_named(string text, string words)
    {
        EntityTable.Values(text, "unknownProduct").ShouldBe(words);
        EntityTable.Read(text, "product").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("keripik tempe berapa")]
    [InlineData("berapa harganya")]
    [InlineData("yang pedas ada?")]
    [InlineData("ongkir ke medan berapa")]
    [InlineData("kopi toraja ada?")]
    [InlineData("kripik tempeh brp")]
    [InlineData("siap kak")]
    public void What_the_shop_has_or_what_is_no_product_is_not_strange(string text) => EntityTable.Read(text, "unknownProduct").ShouldBeEmpty();
}
