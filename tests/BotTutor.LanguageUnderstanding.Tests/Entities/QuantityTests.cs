namespace BotTutor.LanguageUnderstanding.Tests.Entities;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("3", "3")]
    [InlineData("mau 3 yg pedes ya", "3")]
    [InlineData("tiga", "3")]
    [InlineData("beli tiga bungkus", "3")]
    [InlineData("selusin", "12")]
    [InlineData("setengah lusin ya", "6")]
    [InlineData("2 lusin", "24")]
    [InlineData("1 kodi", "20")]
    [InlineData("sekodi kak", "20")]
    [InlineData("kodi berapa", "")]
    [InlineData("2 biji", "2")]
    [InlineData("sepasang", "2")]
    [InlineData("ubah, jadinya 2 aja", "2")]
    [InlineData("kripik tempe 2 bks sama kopi gayo 1", "2 | 1")]
    [InlineData("3pcs ya", "3")]
    [InlineData("2x", "2")]
    [InlineData("keripik x3", "3")]
    [InlineData("dua puluh lima pcs", "25")]
    [InlineData("two packs please", "2")]
    [InlineData("a dozen? one dozen", "12")]
    [InlineData("just one", "1")]
    [InlineData("the spicy one", "")]
    [InlineData("salah satu aja", "")]
    [InlineData("yg 200 gr ada?", "")]
    [InlineData("jam 9 buka?", "")]
    [InlineData("ukuran 40 ada?", "")]
    [InlineData("barang2 apa aja", "")]
    [InlineData("hp 081234567890", "")]
    [InlineData("budget 50rb", "")]
    [InlineData("udah 3 hari belum sampai", "")]
    [InlineData("ambil 2 yang original", "2")]
    public void A_quantity_is_read(string text, string quantities) => EntityTable.Values(text, "quantity").ShouldBe(quantities);

    [Theory]
    [InlineData("1.500.000", "1500000")]
    [InlineData("1,5", "1.5")]
    [InlineData("seratus dua puluh tiga", "123")]
    [InlineData("dua ribu lima ratus", "2500")]
    [InlineData("twenty five", "25")]
    [InlineData("three hundred", "300")]
    [InlineData("sebelas", "11")]
    [InlineData("tiga belas", "13")]
    public void A_number_is_read_in_digits_and_in_words(string text, string number)
    {
        var (value, end) = LanguageUnderstanding.Entities.NumberWords.At(Read(text), 0).ShouldNotBeNull();

        value.ShouldBe(double.Parse(number, System.Globalization.CultureInfo.InvariantCulture));
        end.ShouldBe(Read(text).Tokens.Count);
    }

    [Theory]
    [InlineData("yang pertama", "1")]
    [InlineData("yg ke-2 aja", "2")]
    [InlineData("the last one", "-1")]
    public void An_ordinal_is_read(string text, string ordinal) => EntityTable.Values(text, "ordinal").ShouldBe(ordinal);

    private static LanguageUnderstanding.Text.Message Read(string text) => new(text, LanguageUnderstanding.Text.Normalizer.Plain.Read(text));
}
