namespace BotTutor.LanguageUnderstanding.Tests.Entities;

public sealed class ContactTests
{
    [Theory]
    [InlineData("0812-3456-7890", "+6281234567890")]
    [InlineData("+62 812 3456 7890", "+6281234567890")]
    [InlineData("62812-3456-789", "+628123456789")]
    [InlineData("hp saya 081234567890 ya", "+6281234567890")]
    [InlineData("wa 0812 3456 7890 2 bungkus", "+6281234567890")]
    [InlineData("(0812) 34567890", "+6281234567890")]
    [InlineData("81234567890", "+6281234567890")]
    [InlineData("061-4567890", "+62614567890")]
    [InlineData("+1 202 555 0123", "+12025550123")]
    [InlineData("08.00-17.00", "")]
    [InlineData("ORD-081234567890", "")]
    [InlineData("12345", "")]
    [InlineData("2026-04-15", "")]
    [InlineData("1.500.000", "")]
    public void A_phone_number_is_read(string text, string number) => EntityTable.Values(text, "phonenumber").ShouldBe(number);

    [Theory]
    [InlineData("Sari, 0812-3456-7890, Jl. Melati 4 Kisaran, COD", "Sari", "+6281234567890", "Jl. Melati 4", "Kisaran", "cod")]
    [InlineData("COD, Jl. Melati 4 Kisaran, Sari, 0812-3456-7890", "Sari", "+6281234567890", "Jl. Melati 4", "Kisaran", "cod")]
    [InlineData("0812-3456-7890, Sari, COD, Kisaran, Jl. Melati 4", "Sari", "+6281234567890", "Jl. Melati 4", "Kisaran", "cod")]
    [InlineData("sari 081234567890 jl melati 4 kisaran cod", "Sari", "+6281234567890", "jl melati 4", "Kisaran", "cod")]
    [InlineData("nama sari hp 081234567890 alamat jl melati 4 kec kisaran barat, transfer aja", "Sari", "+6281234567890", "jl melati 4 kec kisaran barat", "Kisaran", "transfer")]
    [InlineData("my name is Sari, 12 Melati street, Kisaran, cash on delivery", "Sari", "", "12 Melati street", "Kisaran", "cod")]
    [InlineData("a.n. Budi Santoso\n0813 1111 2222\nJl. Sudirman No. 10 RT 02/RW 03, Medan\nqris", "Budi Santoso", "+6281311112222", "Jl. Sudirman No. 10 RT 02/RW 03", "Medan", "qris")]
    [InlineData("Nama: Siti Aminah\nNo HP: 0852-1234-5678\nAlamat: Gg. Mangga no 7, Kel. Sidomukti, Kisaran\nPembayaran: transfer BCA", "Siti Aminah", "+6285212345678", "Gg. Mangga no 7, Kel. Sidomukti", "Kisaran", "transfer")]
    [InlineData("rudi 08521234567 jl kartini 3 tanjungbalai kirim transfer", "Rudi", "+628521234567", "jl kartini 3", "Tanjung Balai", "transfer")]
    [InlineData("atas nama Wulandari ya kak, perum griya asri blok c2 no 5 air joman, bayar pakai qris, wa 081377778888", "Wulandari", "+6281377778888", "perum griya asri blok c2 no 5", "Air Joman", "qris")]
    [InlineData("Bu Tejo, 081298765432, Jalan Kenanga 12 Medan, tf", "Tejo", "+6281298765432", "Jalan Kenanga 12", "Medan", "transfer")]
    public void A_contact_line_is_taken_apart_in_any_order(string text, string name, string phone, string address, string city, string payment)
    {
        EntityTable.Values(text, "personName").ShouldBe(name);
        EntityTable.Values(text, "phonenumber").ShouldBe(phone);
        EntityTable.Values(text, "address").ShouldBe(address);
        EntityTable.Values(text, "city").ShouldBe(city);
        EntityTable.Values(text, "payment").ShouldBe(payment);
        EntityTable.Values(text, "quantity").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nama saya budi", "Budi")]
    [InlineData("nama saya sari melati", "Sari Melati")]
    [InlineData("nama saya sari mau pesan 2 kopi", "Sari")]
    [InlineData("sari aja kak", "Sari")]
    [InlineData("Sari", "Sari")]
    [InlineData("siti aminah", "Siti Aminah")]
    [InlineData("my name is Emma Watson", "Emma Watson")]
    [InlineData("I'm Sari", "Sari")]
    [InlineData("eh jam berapa tutup?", "")]
    [InlineData("nama tokonya apa", "")]
    [InlineData("benar", "")]
    [InlineData("keripik tempe", "")]
    [InlineData("batal", "")]
    [InlineData("kirim ke medan", "")]
    [InlineData("ganti nama", "")]
    [InlineData("cod", "")]
    [InlineData("makasih kak", "")]
    [InlineData("hp nya 0813 9999 8888", "")]
    public void A_name_is_read(string text, string name) => EntityTable.Values(text, "personName").ShouldBe(name);

    [Fact]
    public void A_name_that_nobody_knows_is_read_when_it_was_asked_for()
    {
        EntityTable.Values("Qyxana", "personName").ShouldBeEmpty();
        EntityTable.Values("Qyxana", "personName", "personName").ShouldBe("Qyxana");
    }

    [Theory]
    [InlineData("jalan mawar no 5 kecamatan kisaran barat, kisaran", "jalan mawar no 5 kecamatan kisaran barat")]
    [InlineData("gang mangga nomor 7 rt 2 rw 3", "gang mangga nomor 7 rt 2 rw 3")]
    [InlineData("my address is 10 sudirman street medan", "10 sudirman street")]
    [InlineData("Jl. Medan Merdeka 5, Jakarta", "Jl. Medan Merdeka 5")]
    [InlineData("rumah saya di desa sei renggas dusun 3", "desa sei renggas dusun 3")]
    [InlineData("alamatnya ganti jl merdeka 8", "jl merdeka 8")]
    [InlineData("rina jl teuku umar 77 kisaran timur cod", "jl teuku umar 77")]
    [InlineData("alamat toko di mana kak", "")]
    [InlineData("bisa jalan ga promonya", "")]
    [InlineData("alamatnya salah", "")]
    public void An_address_is_read(string text, string address) => EntityTable.Values(text, "address").ShouldBe(address);

    [Theory]
    [InlineData("kirim aja", "delivery", "ship")]
    [InlineData("antar ke rumah", "delivery", "courier")]
    [InlineData("ambil di toko", "delivery", "pickup")]
    [InlineData("dianter bisa kak", "delivery", "courier")]
    [InlineData("saya ambil sendiri", "delivery", "pickup")]
    [InlineData("ambil 2", "delivery", "")]
    [InlineData("I will pick it up", "delivery", "pickup")]
    [InlineData("ship it", "delivery", "ship")]
    [InlineData("cash on delivery", "delivery", "")]
    [InlineData("bayar di tempat", "payment", "cod")]
    [InlineData("tf aja kak", "payment", "transfer")]
    [InlineData("QRIS", "payment", "qris")]
    [InlineData("bank transfer please", "payment", "transfer")]
    [InlineData("pakai gopay bisa?", "payment", "qris")]
    public void A_choice_is_read(string text, string entity, string value) => EntityTable.Values(text, entity).ShouldBe(value);
}
