namespace BotTutor.LanguageUnderstanding.Tests.Entities;

public sealed class NamesTests
{
    [Theory]
    [InlineData("kak, keripik tempe brp hrgnya? ready ga?", "keripik-tempe")]
    [InlineData("kripik tempe yg pedes", "keripik-tempe")]
    [InlineData("kripik tmpe", "keripik-tempe")]
    [InlineData("keripk tempee ada", "keripik-tempe")]
    [InlineData("tempe chips", "keripik-tempe")]
    [InlineData("how much is the tempe chips?", "keripik-tempe")]
    [InlineData("yang singkong ada", "keripik-singkong")]
    [InlineData("kopi toraja ada?", "kopi-toraja")]
    [InlineData("gayo brp", "kopi-gayo")]
    [InlineData("beli totebag 2 sama nastar 1", "tote-bag | KT-001")]
    [InlineData("kt-001 masih?", "KT-001")]
    [InlineData("sambel roa", "sambal-roa")]
    [InlineData("yg pedes ya", "")]
    [InlineData("ada yang ukuran XL?", "")]
    [InlineData("berapa ongkir ke medan", "")]
    public void A_product_is_found_however_it_is_written(string text, string products) => EntityTable.Values(text, "product").ShouldBe(products);

    [Theory]
    [InlineData("mau 3 yg pedes ya", "Pedas")]
    [InlineData("yg item ada?", "Hitam")]
    [InlineData("kemeja batik ukuran L", "L")]
    [InlineData("the spicy one", "Pedas")]
    [InlineData("keripik tempe ori", "Original")]
    [InlineData("keripik tempe", "")]
    [InlineData("kopi gayo biji 2", "Biji")]
    [InlineData("gayo whole bean 250 gr", "Biji | 250 g")]
    [InlineData("keripik tempe 2 biji", "")]
    [InlineData("dua biji", "")]
    public void A_variant_is_found_on_its_own(string text, string variants) => EntityTable.Values(text, "variant").ShouldBe(variants);

    [Fact]
    public void A_name_that_several_products_share_gives_them_all()
    {
        var kopi = EntityTable.Read("kopi ada apa aja", "product").ShouldHaveSingleItem();

        kopi.Value["candidates"]!.AsArray().Select(one => one!["id"]!.GetValue<string>()).ShouldBe(["kopi-toraja", "kopi-gayo"], ignoreOrder: true);
        kopi.Score.ShouldBeLessThan(1);
    }

    [Theory]
    [InlineData("ongkir sby", "Surabaya")]
    [InlineData("klo ke jkt?", "Jakarta")]
    [InlineData("kirim ke jogja brp lama", "Yogyakarta")]
    [InlineData("medan", "Medan")]
    [InlineData("kec kota kisaran timur", "Kisaran")]
    [InlineData("ke banda aceh", "Banda Aceh")]
    [InlineData("jaksel", "Jakarta")]
    [InlineData("ke surabya", "Surabaya")]
    [InlineData("ke makasar", "Makassar")]
    [InlineData("kirim ke palu bisa?", "Palu")]
    [InlineData("beli palu", "")]
    [InlineData("ke surakarta", "Solo")]
    [InlineData("keripik sama kopi", "")]
    [InlineData("ke karo", "Kabanjahe")]
    [InlineData("ongkir slo", "Solo")]
    [InlineData("dikirim ke tanjungbalai", "Tanjung Balai")]
    public void A_town_is_found_by_what_people_call_it(string text, string city) => EntityTable.Values(text, "city").ShouldBe(city);

    [Theory]
    [InlineData("yg item ada?", "color", "hitam")]
    [InlineData("kaos ijo", "color", "hijau")]
    [InlineData("ukuran l ada?", "size", "L")]
    [InlineData("sepatu no 40", "size", "40")]
    [InlineData("yang gede", "size", "besar")]
    public void Colours_and_sizes_are_read(string text, string entity, string value) => EntityTable.Values(text, entity).ShouldBe(value);

    [Fact]
    public void Without_names_of_variants_a_word_of_taste_is_one() =>
        PrebuiltEntities.Read("yg pedes ya", ["variant"], new RecognitionContext()).ShouldHaveSingleItem().Value["id"]!.GetValue<string>().ShouldBe("pedas");

    [Theory]
    [InlineData("besok buka?", "2026-04-16")]
    [InlineData("lusa", "2026-04-17")]
    [InlineData("hari minggu", "2026-04-19")]
    [InlineData("senin depan", "2026-04-20")]
    [InlineData("tgl 5 mei", "2026-05-05")]
    [InlineData("tanggal 3", "2026-05-03")]
    [InlineData("jam 9 pagi", "09:00")]
    [InlineData("jam 7 malam", "19:00")]
    [InlineData("jam 08.30", "08:30")]
    [InlineData("besok jam 2 siang", "2026-04-16 14:00")]
    [InlineData("habis maghrib", "18:00")]
    [InlineData("udah seminggu", "")]
    [InlineData("2 minggu belum sampai", "")]
    public void Days_and_hours_are_read(string text, string value) => EntityTable.Values(text, "datetime").ShouldBe(value);

    [Theory]
    [InlineData("cek pesanan RN-2026-0001 dong", "RN-2026-0001")]
    [InlineData("mau 25rb", "")]
    public void An_order_number_is_read(string text, string number) => EntityTable.Values(text, "orderNumber").ShouldBe(number);

    [Fact]
    public void Mail_and_web_addresses_are_read()
    {
        EntityTable.Values("email sari.melati@contoh.id ya", "email").ShouldBe("sari.melati@contoh.id");
        EntityTable.Values("lihat https://contoh.id/a?b=1.", "url").ShouldBe("https://contoh.id/a?b=1");
    }
}
