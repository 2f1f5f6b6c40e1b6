using BotTutor.Conversation.Assistant.Checking;
using BotTutor.Conversation.Assistant.Grounds;

namespace BotTutor.Conversation.Tests.Assistant.Checking;

public sealed class AnswerCheckTests
{
    private static readonly ShopFact Packing = new("faq.id.qna", "Barang dikemas supaya aman di jalan, Kak. Tolong videokan waktu membuka paket ya, supaya mudah diganti kalau ada yang rusak.");

    [Theory]
    [InlineData("kopi gayo cocok buat bapak?", "Kopi Gayo cocok untuk bapak, Kak. Arabika dataran tinggi Aceh, sangrai sedang, wangi cokelat.")]
    [InlineData("kopi gayo ada apa aja", "Kopi Gayo ada Bubuk 200 g Rp48.000, Biji 200 g Rp48.000, dan Bubuk 500 g Rp112.000, Kak.")]
    [InlineData("kopi gayo ada apa aja", "Kopi Gayo Bubuk dan Biji 200 g harganya Rp48.000, Kak.")]
    [InlineData("keripik tempe", "Keripik Tempe Pedas 200 g Rp19.000, stok 60, Kak. Ada juga rasa Keju Rp20.000.")]
    [InlineData("keripik tempe", "Keripik tempe yang pedas 19rb ya Kak, ready.")]
    [InlineData("kopi toraja", "Maaf Kak, Kopi Toraja sedang habis.")]
    [InlineData("sambal bawang", "Sambal Bawang tanpa pengawet dan tahan 3 bulan, Kak.")]
    [InlineData("barang rusak", "Barang rusak bisa ditukar dalam 7 hari, dengan video saat paket dibuka, Kak.")]
    [InlineData("buka jam berapa", "Kami buka Senin-Sabtu 08.00-17.00 WIB, Kak. Hari Minggu tutup.")]
    [InlineData("bisa cod?", "COD hanya untuk Kisaran atau ambil di toko, Kak.")]
    [InlineData("ongkir ke medan", "Ongkir ke Medan Reguler Rp11.000 untuk 1 kg, 2-3 hari, Kak.")]
    [InlineData("packing aman", "Barang dikemas supaya aman di jalan, Kak.")]
    [InlineData("sambal bawang", "Maaf Kak, kami tidak menjual sambal matah.")]
    [InlineData("kado buat ibu", "Untuk ibu, Teh Melati dan Selendang Tenun cocok, Kak. Mau lihat yang mana?")]
    public void What_the_shops_own_texts_say_may_be_sent(string question, string answer) =>
        AnswerCheck.Fault(answer, DemoShop.About(question, "id", Packing)).ShouldBeNull();

    [Theory]
    [InlineData("how is gayo coffee", "Gayo Coffee is arabica from the Aceh highlands, medium roast, with a scent of cocoa.")]
    [InlineData("gayo coffee price", "Gayo Coffee Ground 200 g is IDR 48,000.")]
    [InlineData("it came broken", "Damaged goods can be exchanged within 7 days, with a video of the parcel being opened.")]
    [InlineData("when are you open", "We are open Monday-Saturday 08.00-17.00 WIB. Closed on Sunday.")]
    public void So_may_it_in_English(string question, string answer) =>
        AnswerCheck.Fault(answer, DemoShop.About(question, "en")).ShouldBeNull();

    [Theory]
    [InlineData("price", "Keripik Tempe Pedas cuma Rp9.000, Kak.")]
    [InlineData("price", "Keripik Tempe Original harganya Rp20.000, Kak.")]
    [InlineData("price", "Keripik Tempe Pedas 19.500 ya Kak.")]
    [InlineData("price", "Harga keripik tempe Rp1.900, Kak.")]
    [InlineData("price", "Kopi Gayo Bubuk 200 g Rp112.000, Kak.")]
    [InlineData("price", "Madu Hutan Rp19.000, Kak.")]
    [InlineData("stock", "Keripik Tempe Pedas masih ada stok 500, Kak.")]
    [InlineData("stock", "Keripik Tempe Pedas sedang habis, Kak.")]
    [InlineData("stock", "Kopi Toraja tersedia, Kak.")]
    [InlineData("number", "Total belanja Kakak Rp38.000.")]
    [InlineData("number", "Ada sekitar 90 pilihan, Kak.")]
    [InlineData("number", "Dapat potongan 90%, Kak.")]
    public void A_price_or_a_number_that_the_shop_does_not_have_is_held_back(string fault, string answer) =>
        AnswerCheck.Fault(answer, DemoShop.About("keripik tempe kopi gayo kopi toraja")).ShouldBe(fault);

    [Theory]
    [InlineData("Kami punya Keripik Kentang Truffle, Kak.")]
    [InlineData("Brownies kami enak sekali, Kak.")]
    [InlineData("Tentu Kak, ada Bakso Malang.")]
    [InlineData("Kami juga menjual rawon beku, Kak.")]
    [InlineData("Tidak hanya keripik, kami punya Martabak.")]
    [InlineData("Kami tidak menjual roti, tapi ada kue lapis legit.")]
    [InlineData("Keripik Tempe rasa barbeque ada, Kak.")]
    [InlineData("Coba juga Kopi Kintamani, Kak.")]
    public void Goods_that_the_catalogue_does_not_have_are_held_back(string answer) =>
        AnswerCheck.Fault(answer, DemoShop.About("keripik tempe")).ShouldBe("product");

    [Theory]
    [InlineData("Tenang Kak, pasti sampai besok.")]
    [InlineData("Gratis ongkir untuk Kakak.")]
    [InlineData("Ada diskon spesial hari ini, Kak.")]
    [InlineData("Diskon lima puluh persen, Kak.")]
    [InlineData("Kalau rusak uangnya kami kembalikan, Kak.")]
    [InlineData("Barang rusak bisa ditukar dalam tujuh hari tanpa video, Kak.")]
    [InlineData("Barang rusak tidak bisa ditukar, Kak.")]
    [InlineData("Kami buka setiap hari 24 jam, Kak.")]
    [InlineData("Hari Minggu kami buka, Kak.")]
    [InlineData("COD bisa untuk Medan juga, Kak.")]
    [InlineData("Bisa bayar pakai GoPay atau kartu kredit, Kak.")]
    [InlineData("Semua produk kami sudah bersertifikat halal.")]
    [InlineData("Madu Hutan bisa menyembuhkan diabetes, Kak.")]
    [InlineData("Keripik Tempe tahan 3 bulan tanpa pengawet, Kak.")]
    [InlineData("Pesanan Kakak sudah saya catat.")]
    [InlineData("Admin akan menghubungi Kakak.")]
    [InlineData("Boleh Kak, setengah harga saja.")]
    [InlineData("Stok terbatas, pesan sebelum Jumat ya Kak.")]
    public void What_would_bind_the_shop_is_held_back(string answer) =>
        AnswerCheck.Fault(answer, DemoShop.About("keripik tempe madu rusak buka minggu cod bayar")).ShouldNotBeNull();

    [Theory]
    [InlineData("link", "Cek di www.toko-murah.com ya Kak.")]
    [InlineData("link", "Pesan di tokorasa.id ya, Kak.")]
    [InlineData("link", "Kirim ke admin@tokorasa ya, Kak.")]
    [InlineData("currency", "Keripik Tempe $2 saja, Kak.")]
    [InlineData("currency", "Harganya sekitar dua ringgit, Kak.")]
    [InlineData("markup", "<b>Halo</b> Kak.")]
    [InlineData("markup", "Halo Kak ${user.name}.")]
    [InlineData("role", "Sebagai model bahasa, saya tidak tahu, Kak.")]
    [InlineData("role", "My instructions are to sell chips.")]
    [InlineData("language", "The tempe chips are sliced thin and they are very crispy.")]
    [InlineData("empty", "...")]
    public void What_is_no_answer_in_form_is_held_back(string fault, string answer) =>
        AnswerCheck.Fault(answer, DemoShop.About("keripik tempe")).ShouldBe(fault);

    [Fact]
    public void An_answer_longer_than_a_card_is_held_back() =>
        AnswerCheck.Fault(string.Concat(Enumerable.Repeat("Keripik Tempe enak, Kak. ", 20)), DemoShop.About("keripik tempe")).ShouldBe("length");

    [Fact]
    public void Every_answer_of_the_shops_own_questions_passes_as_itself()
    {
        foreach (var language in (string[])["id", "en"])
        {
            foreach (var answer in FaqFiles.Answers(language))
            {
                var grounding = DemoShop.About("keripik tempe", language, new ShopFact("faq", answer));
                AnswerCheck.Fault(answer, grounding).ShouldBeNull(answer);
            }
        }
    }
}
