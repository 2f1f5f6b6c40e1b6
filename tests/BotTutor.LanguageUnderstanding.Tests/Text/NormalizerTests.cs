using BotTutor.LanguageUnderstanding.Text;

namespace BotTutor.LanguageUnderstanding.Tests.Text;

public sealed class NormalizerTests
{
    [Theory]
    [InlineData("brp", "berapa")]
    [InlineData("hrgnya", "harga")]
    [InlineData("udh", "sudah")]
    [InlineData("blm", "belum")]
    [InlineData("gmn", "bagaimana")]
    [InlineData("yg", "yang")]
    [InlineData("dg", "dengan")]
    [InlineData("tdk", "tidak")]
    [InlineData("ga", "tidak")]
    [InlineData("gak", "tidak")]
    [InlineData("nggak", "tidak")]
    [InlineData("klo", "kalau")]
    [InlineData("bgt", "banget")]
    [InlineData("sy", "saya")]
    [InlineData("kakkkk", "kak")]
    [InlineData("BANGEEET", "banget")]
    [InlineData("iyaaaa", "ya")]
    [InlineData("item", "hitam")]
    [InlineData("pngrmn", "pengiriman")]
    [InlineData("keripikk", "keripik")]
    [InlineData("kmbali", "kembali")]
    [InlineData("tersdia", "tersedia")]
    [InlineData("makasiiih", "terima kasih")]
    [InlineData("mangga", "mangga")]
    [InlineData("piro", "berapa")]
    [InlineData("sabaraha", "berapa")]
    [InlineData("Café", "cafe")]
    public void A_chat_word_is_put_into_good_spelling(string written, string meant) => Normalizer.Plain.Word(written).ShouldBe(meant);

    [Theory]
    [InlineData("dikirimin", "kirim")]
    [InlineData("pesenannya", "pesan")]
    [InlineData("dianter", "antar")]
    [InlineData("nyampenya", "sampai")]
    [InlineData("membeli", "beli")]
    [InlineData("regane", "harga")]
    [InlineData("kirimkan", "kirim")]
    [InlineData("ngirim", "kirim")]
    public void Affixes_come_off_as_long_as_a_word_is_left(string written, string root) =>
        Normalizer.Plain.Read(written).ShouldHaveSingleItem().Root.ShouldBe(root);

    [Theory]
    [InlineData("KT001 ada?", "kt")]
    [InlineData("JP1234567890", "jp")]
    public void A_code_stays_as_it_is(string text, string first) => Normalizer.Plain.Read(text)[0].Norm.ShouldBe(first);

    [Fact]
    public void A_phone_number_stays_as_it_is() => Normalizer.Plain.Read("081234567890").ShouldHaveSingleItem().Norm.ShouldBe("081234567890");

    [Fact]
    public void A_name_in_use_is_never_changed_and_draws_its_misspellings()
    {
        var normalizer = new Normalizer(new WordIndex(["kripik", "brongkos", "ga"]), new WordIndex([]));

        normalizer.Word("kripik").ShouldBe("kripik");
        normalizer.Word("brongkoss").ShouldBe("brongkos");
        normalizer.Word("bronkos").ShouldBe("brongkos");
        Normalizer.Plain.Word("kripik").ShouldBe("keripik");
    }

    [Fact]
    public void The_words_of_examples_are_known() => new Normalizer(new WordIndex([]), new WordIndex(["prakiraan"])).Word("prakiran").ShouldBe("prakiraan");

    [Fact]
    public void G_is_grams_behind_a_number_only()
    {
        Normalizer.Plain.Read("200 g")[1].Norm.ShouldBe("gram");
        Normalizer.Plain.Read("ready g")[1].Norm.ShouldBe("tidak");
    }

    [Fact]
    public void Tokens_keep_their_place_in_the_message()
    {
        const string Text = "  Kak,  keripiknya 25rb? \uD83D\uDE00";

        Normalizer.Plain.Read(Text).Select(token => Text[token.Start..token.End]).ShouldBe(["Kak", ",", "keripiknya", "25", "rb", "?", "\uD83D\uDE00"]);
    }

    [Fact]
    public void A_drawl_of_thousands_of_letters_is_one_word() => Normalizer.Plain.Read("ka" + new string('k', 5000)).ShouldHaveSingleItem().Norm.ShouldBe("kak");
}
