using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Tests.Actions;

public sealed class QnAMakerDialogTests
{
    private const string Questions = """
        # ? How much is shipping?
        - what does delivery cost
        **Filters:**
        - topic = parcels
        ```
        Rp10.000 in Java.
        ```
        **Prompts:**
        - [Outside Java](#outside-java) `context-only`

        # ? Outside Java
        ```
        Rp35.000.
        ```

        # ? Do you ship frozen fish?
        ```
        Only in Surabaya.
        ```

        # ? Do you ship frozen chicken?
        ```
        Everywhere.
        ```
        """;

    [Fact]
    public async Task A_message_is_answered_and_its_follow_up_is_offered()
    {
        var talk = With();

        var reply = (await talk.RepliesAsync(Message("how much is the shipping?"))).ShouldHaveSingleItem();

        reply.Text.ShouldBe("Rp10.000 in Java.");
        ((HeroCard)reply.Attachments[0].Content).Buttons.ShouldHaveSingleItem().Title.ShouldBe("Outside Java");
        (await talk.SayAsync("outside java")).ShouldBe(["Rp35.000.", "done"]);
    }

    [Fact]
    public async Task Where_two_answers_fit_as_well_the_person_chooses()
    {
        var talk = With();

        var card = (HeroCard)(await talk.RepliesAsync(Message("do you ship frozen things?"))).ShouldHaveSingleItem().Attachments[0].Content;

        card.Text.ShouldBe("Did you mean:");
        card.Buttons.Select(button => button.Title).ShouldBe(["Do you ship frozen fish?", "Do you ship frozen chicken?", "None of these"], ignoreOrder: true);
        (await talk.SayAsync("Do you ship frozen chicken?")).ShouldBe(["Everywhere.", "done"]);
    }

    [Fact]
    public async Task None_of_them_is_an_answer_too()
    {
        var talk = With();
        await talk.SayAsync("do you ship frozen things?");

        (await talk.SayAsync("none of these")).ShouldBe(["Thanks for the feedback.", "done"]);
    }

    [Fact]
    public async Task What_nothing_answers_gets_the_authors_words() =>
        (await With().SayAsync("who won the match?")).ShouldBe(["I do not know that.", "done"]);

    [Fact]
    public async Task A_follow_up_is_no_answer_by_itself() => (await With().SayAsync("outside java")).ShouldBe(["I do not know that.", "done"]);

    [Fact]
    public async Task Metadata_narrow_the_answers() =>
        (await With("""
            "strictFilters": [ { "name": "topic", "value": "food" } ],
            """).SayAsync("how much is shipping?")).ShouldBe(["I do not know that.", "done"]);

    private static Talk With(string more = "") => Talk.With(
        $$"""
        {
          "$kind": "Microsoft.AdaptiveDialog",
          "autoEndDialog": false,
          "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
            { "$kind": "Microsoft.QnAMakerDialog", {{more}} "knowledgeBaseId": "=settings.qna.knowledgebaseid", "hostname": "=settings.qna.hostname", "endpointKey": "=settings.qna.endpointkey",
              "noAnswer": "I do not know that.", "cardNoMatchText": "None of these" },
            { "$kind": "Microsoft.SendActivity", "activity": "done" } ] } ]
        }
        """,
        ("shop.en-us.qna", "[import](shop.source.qna)"),
        ("shop.source.en-us.qna", Questions));

    private static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text, Locale = "en-us" };
}
