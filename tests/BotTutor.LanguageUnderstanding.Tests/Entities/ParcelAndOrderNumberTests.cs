namespace BotTutor.LanguageUnderstanding.Tests.Entities;

public sealed class ParcelAndOrderNumberTests
{
    [Theory]
    [InlineData("cek resi JP1234567890 dong", "JP1234567890")]
    [InlineData("jx3456789012 sampai mana", "JX3456789012")]
    [InlineData("resi 002345678901", "002345678901")]
    [InlineData("no resi 540120012345678", "540120012345678")]
    [InlineData("SPXID041234567890 kok diam", "SPXID041234567890")]
    [InlineData("pesanan TRN-20260415-0007", "")]
    [InlineData("hp 081234567890", "")]
    public void A_parcel_is_told_by_the_shape_of_its_number(string text, string number) => EntityTable.Values(text, "trackingNumber").ShouldBe(number);

    [Theory]
    [InlineData("pesanan TRN-20260415-0007 sudah sampai?", "TRN-20260415-0007")]
    [InlineData("cek resi JP1234567890", "")]
    public void An_order_is_told_from_a_parcel(string text, string number) => EntityTable.Values(text, "orderNumber").ShouldBe(number);
}
