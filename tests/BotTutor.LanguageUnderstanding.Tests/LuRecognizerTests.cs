using BotTutor.Diagnostics;

namespace BotTutor.LanguageUnderstanding.Tests;

public sealed class LuRecognizerTests
{
    private static readonly LuRecognizer Laundry = Train("""
        > Bot binatu, seperti yang dibuat seorang pelajar.
        @ prebuilt number
        @ prebuilt city hasRoles from, to
        @ prebuilt product
        @ list service =
          - kilat :
            - express
            - sehari jadi
          - biasa : reguler, standar
        @ regex nota = /N-[0-9]{3}/
        @ ml garment

        # Price
        - berapa harga cuci
        - cuci selimut berapa
        - ongkos setrika kak
        # Hours
        - buka jam berapa
        - hari minggu buka
        - tutup jam berapa
        # Pickup
        - jemput cucian saya
        - bisa diambil ke rumah
        - minta dijemput dong
        # Wash
        - cuci {@garment=jas hujan} saya dong
        - tolong cuci {@garment=gaun} ya
        - mau nyuci {@garment=kebaya}
        # Move
        - [tolong] (pindah|kirim) dari {city:from} ke {city:to}
        - titip {note} buat kurir
        """);

    [Theory]
    [InlineData("buka jam berapa", "Hours")]
    [InlineData("Buka jam berapa??", "Hours")]
    [InlineData("berapa harga cuci!", "Price")]
    public void An_example_scores_1_whatever_its_signs(string text, string intent) =>
        Recognize(text).TopIntent.ShouldBe(new ScoredIntent(intent, 1));

    [Theory]
    [InlineData("bukanya jm brp kak", "Hours")]
    [InlineData("tutupnya jam brp?", "Hours")]
    [InlineData("cuci slimut brpa ya min", "Price")]
    [InlineData("hrg cuci brp", "Price")]
    [InlineData("jmput cucian dong kakkk", "Pickup")]
    [InlineData("minggu buka ga", "Hours")]
    public void Three_examples_are_enough_for_what_is_said_much_like_them(string text, string intent)
    {
        var top = Recognize(text).TopIntent;

        top.Name.ShouldBe(intent);
        top.Score.ShouldBeLessThan(1);
    }

    [Theory]
    [InlineData("siapa presiden ri?")]
    [InlineData("tolong kerjain pr matematika")]
    [InlineData("kamu udah punya pacar?")]
    [InlineData("sinyal telkomsel jelek banget")]
    [InlineData("xkcd qwrtp zzz")]
    [InlineData("")]
    [InlineData("\uD83D\uDE00\uD83D\uDE00")]
    public void What_is_not_ours_is_rejected(string text) => Recognize(text).TopIntent.Name.ShouldBe(Recognition.None);

    [Fact]
    public void Scores_fall_from_the_first_intent_to_the_last()
    {
        var scores = Recognize("cuci karpet berapa").Intents.Select(intent => intent.Score).ToList();

        scores.Count.ShouldBeGreaterThan(1);
        scores.ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void A_file_may_name_the_intent_of_what_is_not_ours()
    {
        var recognizer = Train(">!# @bottutor.none = lain_lain\n# Hours\n- buka jam berapa\n- tutup jam berapa\n# Price\n- harga berapa\n- berapa harganya");

        recognizer.Recognize("siapa presiden indonesia", new RecognitionContext()).TopIntent.Name.ShouldBe("lain_lain");
        recognizer.Recognize("zzzz", new RecognitionContext()).TopIntent.Name.ShouldBe("lain_lain");
    }

    [Fact]
    public void A_list_gives_the_value_for_any_synonym()
    {
        Value("yg express bisa?", "service").ShouldBe("kilat");
        Value("reguler aja", "service").ShouldBe("biasa");
        Value("sehari jadi kak", "service").ShouldBe("kilat");
    }

    [Fact]
    public void An_expression_gives_what_it_matches() => Value("nota n-123 udah?", "nota").ShouldBe("n-123");

    [Fact]
    public void An_entity_that_is_not_declared_is_not_given() => Recognize("besok jam 9 pagi").Entities.ShouldNotContain(entity => entity.Name == "datetime");

    [Fact]
    public void A_learned_entity_is_found_by_its_values_and_by_its_place()
    {
        Value("cuci kebaya dong", "garment").ShouldBe("kebaya");
        Value("tolong cuci korden ya", "garment").ShouldBe("korden");
    }

    [Fact]
    public void A_pattern_says_the_whole_message_and_fills_its_slots()
    {
        var recognition = Recognize("tolong kirim dari medan ke sby ya kak!");

        recognition.TopIntent.ShouldBe(new ScoredIntent("Move", 1));
        recognition.Entities.Select(entity => (entity.Name, entity.Value.ToString())).ShouldBe([("from", "Medan"), ("to", "Surabaya")]);
        Recognize("titip dua kantong hitam buat kurir").Entities.Single(entity => entity.Name == "note").Text.ShouldBe("dua kantong hitam");
    }

    [Fact]
    public void Names_in_use_are_found_although_no_example_has_them()
    {
        var names = new Vocabulary([new VocabularyEntry("product", "c1", "Cuci Karpet Permadani", [])]);

        Laundry.Recognize("permdani brp", new RecognitionContext { Vocabulary = names }).Entities.Single(entity => entity.Name == "product").Value["id"]!.GetValue<string>().ShouldBe("c1");
    }

    [Fact]
    public void The_same_file_always_gives_the_same_recognizer()
    {
        const string Text = "# A\n- halo kak\n- hai\n- pagi\n# B\n- harga berapa\n- brp kak\n- berapa ya";

        foreach (var message in (string[])["halo brp", "hai berapa", "pagi kak harganya"])
        {
            Train(Text).Recognize(message, new RecognitionContext()).Intents.ShouldBe(Train(Text).Recognize(message, new RecognitionContext()).Intents);
        }
    }

    [Fact]
    public async Task One_recognizer_serves_many_threads()
    {
        var alone = Recognize("cuci selimut brp di medan").Intents;
        var together = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => Recognize("cuci selimut brp di medan").Intents)));

        together.ShouldAllBe(intents => intents.SequenceEqual(alone));
    }

    [Fact]
    public void A_file_without_examples_understands_nothing() =>
        new LuRecognizer(LuModel.Empty).Recognize("halo", new RecognitionContext()).Intents.ShouldBe([new ScoredIntent(Recognition.None, 0.5)]);

    [Fact]
    public void The_language_of_the_message_is_told() => Recognize("what time do you open").Language.ShouldBe("en");

    private static LuRecognizer Train(string text)
    {
        var model = LuModel.Parse(new SourceText("test.lu", text));
        model.Diagnostics.Where(diagnostic => diagnostic.Code != "UndeclaredEntity").ShouldBeEmpty();
        return new LuRecognizer(model);
    }

    private static Recognition Recognize(string text) => Laundry.Recognize(text, new RecognitionContext());

    private static string Value(string text, string entity) => Recognize(text).Entities.Single(one => one.Name == entity).Value.ToString();
}
