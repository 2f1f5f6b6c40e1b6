namespace BotTutor.Conversation.Assistant.Checking;

/// <summary>
/// Words that commit the shop: discounts, promises, delivery, hours, returns, stock, ways to pay, what is in the goods. An answer may use one only as the
/// shop's own texts do. Each row is one claim with the words that make it.
/// </summary>
internal static class ClaimWords
{
    private static readonly string[] Rows =
    [
        "discount diskon disc promo promosi potongan korting obral sale discount discounts discounted promotion promotions off",
        "free gratis cuma-cuma percuma bonus free giveaway complimentary cashback hadiahnya",
        "voucher voucher kupon coupon coupons vouchers",
        "cheaper termurah semurah cheapest cheaper lowest",
        "percent persen percent",
        "guarantee jamin dijamin menjamin jaminan garansi bergaransi guarantee guaranteed guarantees warranty",
        "certain pasti dipastikan memastikan pastikan definitely certainly surely",
        "promise janji berjanji menjanjikan promise promised promises",
        "will akan will we'll i'll you'll it'll",
        "ship kirim dikirim mengirim mengirimkan dikirimkan kirimkan pengiriman ship ships shipped shipping sent",
        "deliver antar diantar mengantar antarkan pengantaran deliver delivers delivered delivery",
        "fee ongkir ongkos fee",
        "arrive tiba sampainya arrive arrives arrived arrival",
        "soon segera secepatnya kilat instan ekspres express instant immediately asap sameday",
        "today hari-ini today tonight",
        "tomorrow besok lusa tomorrow",
        "open buka dibuka open opens opened opening",
        "closed tutup libur closed closes close closing",
        "hour jam pukul hour hours o'clock am pm",
        "day hari harian day days", "week minggu pekan week weeks", "month bulan month months", "year tahun year years", "minute menit minute minutes",
        "monday senin monday", "tuesday selasa tuesday", "wednesday rabu wednesday", "thursday kamis thursday", "friday jumat jum'at friday", "saturday sabtu saturday", "sunday ahad sunday",
        "date tanggal date",
        "refund refund refunds refunded refundable uangnya pengembalian dikembalikan kembalikan mengembalikan",
        "exchange tukar ditukar menukar penukaran exchange exchanged exchanges replace replaced replacement",
        "compensate ganti diganti mengganti penggantian kompensasi compensation compensate",
        "return retur return returns returned returnable",
        "ready ready tersedia available", "soldout habis kosong sold unavailable", "stock stok stock stocks restock",
        "cod cod", "transfer transfer ditransfer", "qris qris", "card kartu kredit debit card credit", "instalment cicilan cicil kredit installment installments instalment instalments paylater",
        "wallet gopay ovo dana shopeepay linkaja paypal wallet", "bank rekening bank bca bri bni mandiri account",
        "halal halal", "certificate bpom sertifikat bersertifikat sertifikasi pirt certified certificate certification",
        "health obat menyembuhkan khasiat berkhasiat medicine cure cures heal heals treats", "additive pengawet preservative preservatives pewarna msg",
        "expiry kedaluwarsa kadaluarsa kadaluwarsa expired expiry expire expires", "keeps tahan awet keeps",
        "diet vegan vegetarian gluten organik organic", "original asli authentic genuine",
        "all semua seluruh setiap selalu all every everything always any anything anywhere",
        "noted catat tercatat mencatat dicatat noted booked reserved reserve book", "order-made pesankan dipesankan memesankan diproses memproses proses processed process processing",
        "confirm dikonfirmasi konfirmasi confirmed confirm", "approved disetujui setuju boleh approved agree agreed allowed",
        "wholesale grosir borongan reseller dropship dropshipper wholesale bulk", "contact menghubungi dihubungi hubungi contact call telepon",
        "half setengah separuh half", "double dobel double", "extra tambahan ekstra extra",
    ];

    /// <summary>Numbers in words. "satu" and "one" are left out: "salah satu" counts nothing.</summary>
    private const string NumberWords =
        "nol dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus seratus ribu seribu juta sejuta lusin selusin kodi goceng gocap ceban cepek seceng " +
        "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen";

    /// <summary>A question may ask for these without promising anything.</summary>
    private static readonly HashSet<string> Askable = ["ship", "deliver", "transfer", "cod", "qris", "contact", "approved", "will", "all", "confirm", "noted"];

    private static readonly Dictionary<string, string> Claims = Read();

    /// <summary>The claims that a word makes; "senin-sabtu" makes two.</summary>
    public static IEnumerable<string> Of(string word) =>
        Find(word) is { } claim ? [claim] : word.Contains('-', StringComparison.Ordinal) ? word.Split('-').Select(Find).OfType<string>() : [];

    public static bool MayAsk(string claim) => Askable.Contains(claim);

    private static string? Find(string word) =>
        Claims.GetValueOrDefault(word) ?? (word.EndsWith("nya", StringComparison.Ordinal) ? Claims.GetValueOrDefault(word[..^3]) : null);

    private static Dictionary<string, string> Read()
    {
        var claims = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var words in Rows.Select(row => row.Split(' ')))
        {
            foreach (var word in words.Skip(1))
            {
                claims.TryAdd(word, words[0]);
            }
        }

        foreach (var word in NumberWords.Split(' '))
        {
            claims[word] = word;
        }

        return claims;
    }
}
