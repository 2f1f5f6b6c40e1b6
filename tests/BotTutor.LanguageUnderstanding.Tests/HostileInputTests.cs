using BotTutor.Diagnostics;

namespace BotTutor.LanguageUnderstanding.Tests;

public sealed class HostileInputTests
{
    private static readonly LuRecognizer Recognizer = new(LuModel.Parse(new SourceText("test.lu", """
        @ prebuilt number
        @ prebuilt quantity
        @ prebuilt money
        @ prebuilt phonenumber
        @ prebuilt product
        @ prebuilt variant
        @ prebuilt personName
        @ prebuilt address
        @ prebuilt city
        @ prebuilt datetime
        @ prebuilt orderNumber
        @ regex bad = /(a+)+$/
        @ regex backtracking = /(?=a)(a+)+b/
        @ ml thing
        # A
        - halo
        - kirim {@thing=paket} ke sana
        - [tolong] (kirim|antar) {thing} [ya] [kak]
        # B
        - berapa harganya
        """)));

    public static TheoryData<string, string> Messages => new()
    {
        { "nothing", "" },
        { "blanks", "   \t\r\n  " },
        { "letters", new string('a', 100_000) },
        { "digits", new string('8', 100_000) },
        { "phone signs", string.Concat(Enumerable.Repeat("0-", 50_000)) },
        { "words", string.Concat(Enumerable.Repeat("kirim keripik tempe 3 jl melati ", 3_000)) },
        { "commas", new string(',', 100_000) },
        { "emoji", string.Concat(Enumerable.Repeat("\uD83D\uDE00", 500)) },
        { "zero width", string.Concat(Enumerable.Repeat("\u200B\u200D\uFEFF", 500)) },
        { "combining", "a" + new string('\u0301', 2_000) },
        { "right to left", "مرحبا كم سعر رقائق تمبيه؟ \u202Eabc" },
        { "html", "<script>alert('0812-3456-7890')</script><b>keripik tempe</b>" },
        { "json", "{\"intent\":\"A\",\"entities\":[{\"number\":3}]}" },
        { "lone surrogates", "\uD83D halo \uDE00 keripik\uD800" },
        { "labels", "{@product=keripik} [a] (b|c) \\{" },
        { "huge numbers", "99999999999999999999999999999999 juta juta rb 1.2.3.4,5,6,7 1e999" },
        { "scales", string.Concat(Enumerable.Repeat("ratus ribu juta ", 200)) },
        { "nulls", "\0\0halo\0" },
        { "dots", string.Concat(Enumerable.Repeat("1.", 2_000)) },
        { "at signs", string.Concat(Enumerable.Repeat("a@b.", 1_000)) },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Any_message_is_read_without_failing(string kind, string text)
    {
        var recognition = Recognizer.Recognize(text, new RecognitionContext { Vocabulary = DemoVocabulary.Instance, Expected = ["personName", "city"] });

        recognition.Text.ShouldBe(text, kind);
        recognition.Intents.Count.ShouldBeGreaterThan(0);
        recognition.Intents.ShouldAllBe(intent => intent.Score >= 0 && intent.Score <= 1);
        foreach (var entity in recognition.Entities)
        {
            text[entity.Start..entity.End].ShouldBe(entity.Text);
            entity.Score.ShouldBeInRange(0, 1);
            entity.Value.ToJsonString().ShouldNotBeNull();
        }
    }

    [Fact]
    public void Any_characters_at_all_are_read_without_failing()
    {
        var random = new Random(20260415);
        for (var round = 0; round < 300; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => (char)(random.Next(4) == 0 ? random.Next(0x10000) : random.Next(32, 127)))]);

            Recognizer.Recognize(text, new RecognitionContext { Vocabulary = DemoVocabulary.Instance }).Text.ShouldBe(text);
            LuModel.Parse(new SourceText("random.lu", "# A\n- " + text + "\n@ " + text + "\n" + text)).ShouldNotBeNull();
        }
    }
}
