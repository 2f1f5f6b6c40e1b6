using BotTutor.Diagnostics;
using BotTutor.Dialogs.Questions;

namespace BotTutor.Dialogs.Tests.Questions;

public sealed class QuestionFileTests
{
    [Fact]
    public void Wordings_filters_prompts_and_numbers_are_read()
    {
        var file = Read("\uFEFF> !# @qna.pair.source = faq\r\n> !# @qna.pair.id = 7\r\n# ? Where are you?\r\n- your address\r\n\r\n**Filters:**\r\n- city = sby\r\n\r\n```markdown\r\nJalan Kenanga\r\nSurabaya\r\n```\r\n\r\n**Prompts:**\r\n- [Hours](#8) `context-only`\r\n\r\n<a id = \"8\"></a>\r\n\r\n# ? Hours\r\n```\r\n9 to 5\r\n```\r\n");

        file.Pairs.Select(pair => pair.Id).ShouldBe([7, 8]);
        file.Pairs[0].Questions.ShouldBe(["Where are you?", "your address"]);
        file.Pairs[0].Filters.ShouldBe([("city", "sby")]);
        file.Pairs[0].Answer.ShouldBe("Jalan Kenanga\nSurabaya");
        file.Pairs[0].Prompts.ShouldBe([new FollowUp("Hours", 8)]);
        file.Pairs[1].IsContextOnly.ShouldBeTrue();
    }

    [Fact]
    public void An_answer_without_its_closing_line_is_told() =>
        Read("# ? Open?\n```\nyes\n").Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("UnclosedAnswer");

    [Fact]
    public void An_import_that_is_nowhere_is_told() =>
        new QuestionLibrary([new SourceText("a.qna", "\n[import](b.qna)\n")]).Diagnostics.ShouldHaveSingleItem().ToString()
            .ShouldBe("a.qna(2,1): error UnknownResource: There is no file named 'b.qna'.");

    [Theory]
    [InlineData("how much does the shipping cost", 1)]
    [InlineData("shipping costs?", 1)]
    [InlineData("can i pay at the door", 2)]
    [InlineData("what is the weather like", null)]
    [InlineData("how do you do", null)]
    public void Small_words_do_not_make_a_match(string text, int? id) =>
        (new QuestionIndex(Read("""
            # ? What is the shipping cost?
            - how much is delivery
            ```
            10
            ```
            # ? Can I pay at the door?
            - cash on delivery
            ```
            yes
            ```
            """).Pairs).Find(text, new QuestionSearch()) is [var best, ..] ? best.Pair.Id : default(int?)).ShouldBe(id);

    private static QuestionFile Read(string text) => QuestionFile.Read(new SourceText("a.qna", text));
}
