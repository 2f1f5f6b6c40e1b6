namespace BotTutor.Host.Pages;

internal static class IndonesianTexts
{
    public static PageTexts All { get; } = new()
    {
        Language = "id",
        Locale = "id-ID",
        SkipToContent = "Langsung ke isi",
        ChooseLanguage = "Pilih bahasa",
        Start = new()
        {
            Title = "BotTutor: bot penjawab untuk toko kecil",
            Description = "Bot yang menjawab harga, stok, jam buka, dan ongkir, lalu mencatat pesanan. Dalam bahasa chat sehari-hari.",
            Headline = "Toko kecil,",
            HeadlineEnd = "jawaban cepat.",
            Lead = "Harga, stok, jam buka, ongkir: pertanyaan yang sama datang puluhan kali sehari. BotTutor menjawabnya dalam sekejap dan mencatat pesanan, supaya Anda tinggal mengemas.",
            Try = "Coba belanja sekarang",
            TryNote = "Di Toko Rasa Nusantara, toko contoh kami. Tanpa daftar, tanpa uang sungguhan.",
            SampleCaption = "Contoh obrolan",
            SampleQuestion = "kak, keripik tempe brp hrgnya? ready ga?",
            SampleAnswer = "Keripik Tempe Original 200 g: Rp18.000. Ready, stok 42.",
            SampleChoices = ["Beli", "Lihat varian", "Foto"],
            SampleOrder = "mau 3 yg pedes ya",
            SampleCart = "3 x Keripik Tempe Pedas Rp19.000 = Rp57.000, sudah di keranjang.",
            PromisesTitle = "Seperti dibantu orang yang hafal isi toko",
            Promises =
            [
                new("chat", "Mengerti bahasa chat", "“brp hrgnya kak, ready ga?” langsung dijawab dengan harga dan stok yang benar."),
                new("basket", "Mencatat pesanan utuh", "Nama, alamat, cara kirim, cara bayar, dalam urutan apa pun. Ongkir dan total dihitung sampai rupiah terakhir."),
                new("thread", "Tidak hilang di tengah jalan", "Bertanya jam buka saat checkout, menutup halaman, sinyal putus: obrolannya lanjut dari tempat semula."),
            ],
            Closing = "BotTutor dibuat untuk pemilik toko kecil di Indonesia. Toko Rasa Nusantara adalah toko contoh; barang dan pesanannya tidak sungguhan.",
        },
        Chat = new()
        {
            Title = "Toko Rasa Nusantara",
            Description = "Tanya harga, stok, dan pesan di Toko Rasa Nusantara.",
            Home = "Toko Rasa Nusantara, ke halaman depan",
            NewTalk = "Mulai obrolan baru",
            Opening = "Membuka obrolan…",
            Away = "Toko belum bisa dihubungi. Periksa sambungan internet, lalu coba lagi. Pesan yang sudah terkirim tidak hilang.",
            Interrupted = "Sambungan terputus. Kami mencoba menyambung lagi…",
            Retry = "Coba lagi",
            NeedsScript = "Halaman obrolan memerlukan JavaScript. Nyalakan JavaScript di peramban Anda, lalu muat ulang halaman ini.",
            Region = "Obrolan dengan Toko Rasa Nusantara",
            Placeholder = "Tulis pesan…",
            AboutTitle = "Tentang toko ini",
            About = "Camilan renyah, kopi Nusantara, kemeja batik, dan tote bag, dikirim ke seluruh Indonesia.",
            AsksTitle = "Bisa mulai dari sini",
            Asks = ["Keripik tempe berapa harganya?", "Kopi apa saja yang ready?", "Sekarang buka sampai jam berapa?"],
            FactsTitle = "Info toko",
            Hours = "Buka",
            Delivery = "Kirim",
            DeliveryText = "Ekspedisi, antar, atau ambil di toko",
            Payment = "Bayar",
            PaymentText = "Transfer, QRIS (simulasi), atau COD",
        },
    };
}
