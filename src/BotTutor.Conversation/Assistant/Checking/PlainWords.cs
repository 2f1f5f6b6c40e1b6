namespace BotTutor.Conversation.Assistant.Checking;

/// <summary>Word lists by which an unknown product is told from small talk.</summary>
internal static class PlainWords
{
    /// <summary>After one of these comes what is sold.</summary>
    public static readonly IReadOnlySet<string> Offering = Set(
        "menjual jual dijual punya mempunyai ada sedia tersedia menyediakan sediakan menawarkan jualan sell sells selling have has offer offers carry stock stocks available produk product products");

    /// <summary>After one of these comes what a product is like.</summary>
    public static readonly IReadOnlySet<string> Kinds = Set("rasa varian warna ukuran motif flavour flavor variant color colour size pattern taste");

    /// <summary>Things that shops sell; said by a shop that does not, they are an invention.</summary>
    public static readonly IReadOnlySet<string> Goods = Set(
        """
        bakso brownies kue roti donat martabak pempek cilok seblak siomay batagor kerupuk basreng makaroni cokelat coklat permen biskuit wafer kacang mete almond kurma keju susu yogurt es jus sirup
        mie mi bihun nasi ayam sapi ikan udang cumi telur sosis nugget dendeng rendang gudeg rawon sate tahu tempe kentang ubi jagung kripik keripik stik sale manisan selai madu gula garam kecap saus
        minyak beras tepung rempah jamu kopi teh cappuccino latte espresso matcha boba kaos baju kemeja celana rok gamis jilbab hijab kerudung mukena sarung jaket hoodie sweater daster piyama kebaya batik songket ulos
        selendang syal topi kopiah peci sepatu sandal kaus kaki tas ransel dompet ikat pinggang gelang kalung cincin anting jam tangan kacamata parfum sabun sampo lotion skincare serum lipstik bedak masker
        hp ponsel laptop charger kabel earphone powerbank kamera televisi kulkas kipas lampu gelas piring mangkuk sendok panci wajan botol tumbler bantal guling sprei selimut karpet tikar vas lukisan boneka mainan buku pulpen
        hampers parsel souvenir bunga tanaman pupuk motor mobil helm
        brownie cake cakes bread donut donuts cookie cookies biscuit biscuits chocolate chocolates candy candies nut nuts peanut peanuts almond almonds cashew cashews dates cheese milk yoghurt ice juice syrup noodle noodles rice
        chicken beef fish shrimp egg eggs sausage sausages jerky satay tofu potato potatoes corn chip chips crackers jam honey sugar salt sauce oil flour spice spices coffee tea shirt shirts t-shirt trousers pants skirt dress
        dresses jacket jackets hoodies sweaters hat hats cap caps shoe shoes sandals sock socks bag bags backpack wallet wallets belt bracelet necklace ring rings earrings watch watches glasses perfume soap shampoo lotion phone phones
        laptops cable camera lamp mug mugs cup cups plate plates bowl bowls spoon pan bottle bottles pillow blanket carpet toy toys doll book books pen flower flowers
        """);

    /// <summary>Words that say nothing about goods. What is missing here costs an answer, not the truth.</summary>
    public static readonly IReadOnlySet<string> All = Set(
        """
        kak kakak kami kita saya anda aku bapak ibu mas mbak toko admin ya iya yah dong deh nih sih kok lho loh wah oh halo hai maaf mohon silakan silahkan terima kasih sama-sama
        dan atau serta juga pun lagi saja aja hanya cuma sangat sekali banget lebih paling cukup agak kurang sudah belum sedang masih bisa dapat mau ingin perlu harus boleh tidak bukan tanpa dengan untuk buat bagi dari di ke pada
        dalam oleh sebagai seperti misalnya contohnya yaitu adalah ialah merupakan yang itu ini tersebut para si se tiap kalau jika bila karena sebab supaya agar sehingga sambil ketika saat waktu setelah sebelum sampai hingga
        antara tentang apa siapa mana kapan bagaimana gimana berapa mengapa kenapa ada jenis macam pilihan varian rasa ukuran warna bahan produk barang kemasan beberapa banyak sedikit berbagai aneka lain lainnya
        enak lezat nikmat gurih manis pedas asin segar renyah lembut ringan kuat harum wangi hangat dingin panas cantik bagus baik cocok pas nyaman khas lokal rumahan tradisional pilih coba cek lihat tanya tulis ketik pesan beli bawa
        simpan disimpan tempat kering sejuk rapat tertutup suhu ruang terbuka dimakan diminum dimasak disajikan dinikmati nikmati seduh diseduh cuci dicuci tangan air setelah orang keluarga teman anak acara kantor rumah
        kado hadiah oleh-oleh camilan makanan minuman bumbu lauk sarapan katalog keranjang checkout informasi info jawaban pertanyaan bantu dibantu membantu bantuan kota alamat harga stok detail lengkap
        indonesia nusantara wib wita wit id en nomor no jl jalan
        i i'm im we we're you your our us me my it it's its they them their he she a an the this that these those there here and or also too very quite more most less just only about
        with without for from in on at to of by as like such than then so if when while because since before after until between into over under up down out is are was were be been being am do does did done can could may might
        would should must want need please sorry hello hi thank thanks welcome yes no not have has had get got what who which where how why some many few several various different other another kind kinds type types choice choices
        option options variant variants flavour flavours flavor flavors taste tastes size sizes color colors colour colours material product products item items goods thing things one ones each both both
        good nice great lovely tasty delicious savoury savory sweet spicy salty fresh crispy crunchy soft light strong fragrant warm cold hot pretty suitable fits fit goes go well perfect popular local homemade traditional
        choose try check look see ask write type order buy take keep store stored place dry cool airtight room temperature eaten drink cooked served enjoy brew wash hand water people family friends friend children event office home
        gift gifts souvenir souvenirs snack snacks food drink drinks spice side dish breakfast catalogue catalog cart information answer question help city address price prices stock details let know
        """);

    private static HashSet<string> Set(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
