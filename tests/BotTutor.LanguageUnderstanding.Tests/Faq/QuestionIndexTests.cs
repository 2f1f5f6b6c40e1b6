using BotTutor.LanguageUnderstanding.Faq;

namespace BotTutor.LanguageUnderstanding.Tests.Faq;

public sealed class QuestionIndexTests(ITestOutputHelper output)
{
    private static readonly QuestionIndex Index = new(
    [
        new(["Jam buka toko kapan?", "Hari apa saja toko buka?", "Apakah hari Minggu buka?"], "Senin-Sabtu 08.00-17.00 WIB.", "hours"),
        new(["Bagaimana cara mengembalikan barang?", "Bisakah barang rusak diretur?", "Barang tidak cocok bisa dikembalikan?"], "Dalam 7 hari.", "return"),
        new(["Berapa lama pengiriman?", "Pakai ekspedisi apa?"], "Dua sampai lima hari.", "ship"),
        new(["Apakah bisa bayar di tempat (COD)?"], "Bisa di dalam kota.", "cod"),
        new(["Apakah produk sudah bersertifikat halal?"], "Sudah.", "halal"),
        new(["Bagaimana cara menjadi reseller?", "Apa syarat reseller?"], "Hubungi admin.", "reseller"),
        new(["Bagaimana mencuci kain batik supaya tidak luntur?", "Batik boleh dicuci dengan mesin?"], "Cuci dengan tangan.", "wash"),
        new(["Keripik tahan berapa lama?", "Kapan tanggal kadaluarsa?"], "Tiga bulan.", "expired"),
        new(["Apakah bisa minta nota atau invoice?"], "Bisa.", "invoice"),
        new(["Bisa dibungkus untuk kado?"], "Bisa, gratis.", "gift"),
    ]);

    [Fact]
    public void Paraphrases_find_their_answer_and_strange_questions_none()
    {
        var cases = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "faq.tsv")).Select(line => line.Split('\t')).ToList();
        var found = cases.Select(parts => (Expected: parts[0], Text: parts[1], Match: Index.Find(parts[1]), Best: Index.Rank(parts[1], 1) is [var best] ? best : null)).ToList();
        foreach (var (expected, text, match, best) in found)
        {
            output.WriteLine($"{expected} <- {match?.Pair.Source ?? "-"} (best {best?.Pair.Source} {best?.Score}): {text}");
        }

        found.Count(one => one.Expected == "-" && one.Match is not null).ShouldBe(0);
        found.Count(one => one.Expected != "-" && one.Match is { } match && match.Pair.Source != one.Expected).ShouldBe(0);
        (found.Count(one => one.Match?.Pair.Source == one.Expected) / (double)found.Count(one => one.Expected != "-")).ShouldBeGreaterThanOrEqualTo(0.8);
    }

    [Fact]
    public void The_very_question_scores_one_and_tells_its_source()
    {
        var match = Index.Find("Berapa lama pengiriman?").ShouldNotBeNull();

        match.Score.ShouldBe(1, 0.0001);
        match.Question.ShouldBe("Berapa lama pengiriman?");
        match.Pair.Source.ShouldBe("ship");
    }

    [Fact]
    public void Two_answers_that_are_equally_near_are_none() =>
        new QuestionIndex([new(["Ongkir ke Bogor berapa?"], "A", "a"), new(["Ongkir ke Depok berapa?"], "B", "b")], threshold: 0.1).Find("ongkir").ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    public void A_message_without_words_has_no_answer(string text) => Index.Find(text).ShouldBeNull();

    [Fact]
    public void An_index_without_pairs_answers_nothing() => new QuestionIndex([]).Find("halo").ShouldBeNull();
}
