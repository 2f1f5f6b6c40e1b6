using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotTutor.Dialogs.Tests.Generators;

public sealed class ActivityMakerTests
{
    [Fact]
    public async Task A_hero_card_gets_its_short_properties_written_out()
    {
        var reply = await SayAsync("""
            # Say
            [HeroCard
                title = Tempe
                image = https://a.example/tempe.png
                buttons = Buy | ${json('{"type":"openUrl","title":"Look","value":"https://a.example"}')}
            ]
            """);

        var card = reply.Attachments.ShouldHaveSingleItem();
        card.ContentType.ShouldBe("application/vnd.microsoft.card.hero");
        var content = card.Content.ShouldBeOfType<JObject>();
        ((string?)content["images"]![0]!["url"]).ShouldBe("https://a.example/tempe.png");
        content["buttons"]!.Select(button => (string?)button["title"]).ShouldBe(["Buy", "Look"]);
        ((string?)content["buttons"]![1]!["type"]).ShouldBe("openUrl");
    }

    [Fact]
    public async Task An_activity_carries_text_buttons_and_several_cards()
    {
        var reply = await SayAsync("""
            # Say
            [Activity
                Text = ${Words()}
                Attachments = ${foreach(createArray('a', 'b'), name, json(concat('{"type":"AdaptiveCard","speak":"', name, '"}')))}
                AttachmentLayout = carousel
                SuggestedActions = Yes | No
            ]

            # Words
            - ```
            one
            two
            ```
            """);

        reply.Text.ShouldBe("one\ntwo");
        reply.Attachments.Select(card => card.ContentType).ShouldBe(["application/vnd.microsoft.card.adaptive", "application/vnd.microsoft.card.adaptive"]);
        reply.AttachmentLayout.ShouldBe("carousel");
        reply.SuggestedActions.Actions.Select(action => action.Value).ShouldBe(["Yes", "No"]);
    }

    [Fact]
    public async Task What_a_person_wrote_is_never_a_template()
    {
        var talk = Talk.With("""
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [
                { "$kind": "Microsoft.SetProperty", "property": "user.said", "value": "=turn.activity.text" },
                { "$kind": "Microsoft.SendActivity", "activity": "${user.said}" } ] } ] }
            """);

        (await talk.SayAsync("${1 + 1} =user {\"a\":1} [Activity]")).ShouldBe(["${1 + 1} =user {\"a\":1} [Activity]"]);
    }

    [Fact]
    public async Task A_text_that_becomes_nothing_is_not_sent()
    {
        var talk = Talk.With("""
            { "$kind": "Microsoft.AdaptiveDialog", "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${user.nothing}" } ] } ] }
            """);

        (await talk.SayAsync("hi")).ShouldBeEmpty();
    }

    private static async Task<Activity> SayAsync(string templates)
    {
        var talk = Talk.With(
            """{ "$kind": "Microsoft.AdaptiveDialog", "generator": "say.lg", "triggers": [ { "$kind": "Microsoft.OnUnknownIntent", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${Say()}" } ] } ] }""",
            ("say.lg", templates));
        return (await talk.RepliesAsync(new Activity { Type = ActivityTypes.Message, Text = "hi" })).ShouldHaveSingleItem();
    }
}
