namespace BotTutor.LanguageUnderstanding.Tests.Entities;

public sealed class DistrictTests
{
    [Theory]
    [InlineData("ongkir ke kec. coblong", "Coblong Bandung")]
    [InlineData("kirim ke tebet", "Tebet Jakarta")]
    [InlineData("rungkut surabaya", "Rungkut Surabaya")]
    [InlineData("ke kelapa gading brp", "Kelapa Gading Jakarta")]
    [InlineData("kecamatan setiabudi", "Setiabudi Jakarta")]
    [InlineData("medan helvetia", "Medan Helvetia Medan")]
    public void A_district_is_told_with_its_town(string text, string district) => EntityTable.Values(text, "district").ShouldBe(district);

    [Theory]
    [InlineData("ke tebet", "Jakarta")]
    [InlineData("panakkukang makassar", "Makassar")]
    [InlineData("medan barat", "Medan")]
    public void The_town_follows_from_its_district(string text, string town) => EntityTable.Values(text, "city").ShouldBe(town);

    [Theory]
    [InlineData("atap genteng ada?")]
    [InlineData("beli benda antik")]
    public void A_district_that_is_called_like_a_thing_needs_a_word_before_it(string text) => EntityTable.Read(text, "district").ShouldBeEmpty();
}
