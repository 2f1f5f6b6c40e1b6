using BotTutor.Diagnostics;
using BotTutor.LanguageUnderstanding.Lu;

namespace BotTutor.LanguageUnderstanding.Tests.Lu;

public sealed class LuParserTests
{
    [Fact]
    public void Intents_hold_their_utterances_in_order()
    {
        var model = Parse("> about prices\n# AskPrice\n- berapa harganya\n* harga dong\n\n# Greeting\n- halo");

        model.Intents.Select(intent => intent.Name).ShouldBe(["AskPrice", "Greeting"]);
        model.Intents[0].Utterances.Select(utterance => utterance.Text).ShouldBe(["berapa harganya", "harga dong"]);
        model.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_label_is_taken_out_of_the_text_and_keeps_its_place()
    {
        var utterance = Parse("@ ml product\n@ prebuilt quantity\n# Order\n- mau {@quantity=3} {product:what=keripik tempe} ya").Intents[0].Utterances[0];

        utterance.Text.ShouldBe("mau 3 keripik tempe ya");
        utterance.Pattern.ShouldBeNull();
        utterance.Labels.ShouldBe([new LuLabel("quantity", null, 4, 1), new LuLabel("product", "what", 6, 13)]);
    }

    [Fact]
    public void Labels_may_stand_inside_labels()
    {
        var utterance = Parse("@ ml line\n@ prebuilt number\n# Order\n- beli {@line={@number=2} kopi}").Intents[0].Utterances[0];

        utterance.Text.ShouldBe("beli 2 kopi");
        utterance.Labels.ShouldBe([new LuLabel("number", null, 5, 1), new LuLabel("line", null, 5, 6)]);
    }

    [Fact]
    public void Slots_options_and_alternatives_make_a_pattern()
    {
        var pattern = Parse("@ prebuilt city\n# Ship\n- [tolong] (kirim|antar) ke {city:to}").Intents[0].Utterances[0].Pattern.ShouldNotBeNull();

        pattern.Parts[0].ShouldBeOfType<LuPatternPart.Optional>();
        pattern.Parts[2].ShouldBeOfType<LuPatternPart.Choice>().Branches.Count.ShouldBe(2);
        pattern.Parts[^1].ShouldBe(new LuPatternPart.Slot("city", "to"));
    }

    [Fact]
    public void Escaped_marks_are_plain_characters() =>
        Parse("# Code\n- ketik \\{halo\\} \\[ya\\]").Intents[0].Utterances[0].Text.ShouldBe("ketik {halo} [ya]");

    [Fact]
    public void A_list_reads_values_with_synonyms_below_or_beside_them()
    {
        var list = Parse("@ list color hasRoles main, trim =\n- merah :\n  - marun\n  - red, crimson\n- biru: navy; blue").Entities[0].ShouldBeOfType<LuEntity.List>();

        list.Values.Select(value => value.Value).ShouldBe(["merah", "biru"]);
        list.Values[0].Synonyms.ShouldBe(["marun", "red", "crimson"]);
        list.Values[1].Synonyms.ShouldBe(["navy", "blue"]);
        list.Roles.ShouldBe(["main", "trim"]);
    }

    [Fact]
    public void A_regex_is_read_between_its_slashes()
    {
        var entity = Parse("@ regex order = /ord-[0-9]{4}/").Entities[0].ShouldBeOfType<LuEntity.Expression>();

        entity.Regex.IsMatch("cek ORD-1234").ShouldBeTrue();
        entity.Regex.IsMatch("cek ORD-12").ShouldBeFalse();
    }

    [Fact]
    public void Prebuilts_may_be_called_by_the_names_of_other_tools() =>
        Parse("@ prebuilt datetimeV2\n@ prebuilt PersonName").Entities.Select(entity => entity.Name).ShouldBe(["datetime", "personName"]);

    [Fact]
    public void Features_children_and_options_of_other_tools_are_passed_over()
    {
        var model = Parse(">!# @app.name = toko\n> !# @bottutor.none = out_of_scope\n@ ml order usesFeature money\n  - @ number quantity\n@ intent A usesFeature order\n# A\n- satu");

        model.Diagnostics.ShouldBeEmpty();
        model.Settings["bottutor.none"].ShouldBe("out_of_scope");
        model.Intents.ShouldHaveSingleItem();
    }

    [Fact]
    public void Imports_are_followed_once_even_in_a_circle()
    {
        var model = LuModel.Parse(
            new SourceText("a.lu", "[b](./folder/b.lu)\n# A\n- satu"),
            name => name == "b.lu" ? new SourceText("b.lu", "[a](a.lu)\n# B\n- dua") : null);

        model.Diagnostics.ShouldBeEmpty();
        model.Intents.Select(intent => intent.Name).ShouldBe(["B", "A"]);
    }

    [Theory]
    [InlineData("halo", "StrayText", 1)]
    [InlineData("- halo", "UtteranceOutsideIntent", 1)]
    [InlineData("#\n- halo", "IntentWithoutName", 1)]
    [InlineData("# A\n# B\n- dua", "IntentWithoutUtterances", 1)]
    [InlineData("# A\n-\n- satu", "EmptyUtterance", 2)]
    [InlineData("# A\n- satu\n# B\n- satu", "DuplicateUtterance", 4)]
    [InlineData("# A\n- satu {dua", "UnclosedBrace", 2)]
    [InlineData("# A\n- satu {@=dua}", "LabelWithoutName", 2)]
    [InlineData("# A\n- satu {@dua=dua}", "UndeclaredEntity", 2)]
    [InlineData("# A\n- satu\n@ colour merah", "UnknownEntityType", 3)]
    [InlineData("@ prebuilt weather", "UnknownPrebuilt", 1)]
    [InlineData("@ prebuilt temperature", "NotSupported", 1)]
    [InlineData("@ list", "EntityWithoutName", 1)]
    [InlineData("@ ml x\n@ prebuilt number\n@ regex x = /a+/", "EntityTwice", 3)]
    [InlineData("@ list x =", "ListWithoutValues", 1)]
    [InlineData("@ regex x = /(/", "BadRegex", 1)]
    [InlineData("@ regex x", "BadRegex", 1)]
    [InlineData("[x](gone.lu)", "ImportMissing", 1)]
    [InlineData("# A\n- (a|b|c|d|e) (a|b|c|d|e) [f]", "PatternTooLarge", 2)]
    [InlineData("# ? jam buka?\n- kapan\n```\nPagi\n```", "NotSupported", 1)]
    public void What_is_wrong_is_said_once_with_its_line(string text, string code, int line)
    {
        var diagnostic = Parse(text).Diagnostics.ShouldHaveSingleItem();

        diagnostic.Code.ShouldBe(code);
        diagnostic.Range.Start.Line.ShouldBe(line);
        diagnostic.Source.ShouldBe("test.lu");
    }

    [Fact]
    public void An_overlong_utterance_is_cut_and_reported()
    {
        var model = Parse("# A\n- " + new string('{', 100_000));

        model.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["UtteranceTooLong", "UnclosedBrace"]);
        model.Intents[0].Utterances[0].Text.Length.ShouldBe(1000);
    }

    private static LuModel Parse(string text) => LuModel.Parse(new SourceText("test.lu", text));
}
