using BotTutor.Dialogs.Actions;
using BotTutor.Dialogs.Declarative;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Dialogs.Tests.Actions;

public sealed class BeginSkillTests
{
    private const string Main = """
        {
          "$kind": "Microsoft.AdaptiveDialog",
          "triggers": [ { "$kind": "Microsoft.OnBeginDialog", "actions": [
            { "$kind": "Microsoft.BeginSkill", "botId": "me", "skillAppId": "parcels", "skillEndpoint": "https://parcels.example/api/messages", "resultProperty": "user.parcel" },
            { "$kind": "Microsoft.SendActivity", "activity": "Parcel ${user.parcel.number}" }
          ] } ]
        }
        """;

    [Fact]
    public async Task A_skill_talks_until_it_says_that_the_talk_is_over()
    {
        var skills = new ParcelSkill();
        var talk = Talk.With(With(skills), DialogCatalog.BuiltIn, Main);

        (await talk.SayAsync("where is my parcel?")).ShouldBe(["Which number?"]);
        (await talk.SayAsync("JX1")).ShouldBe(["Parcel JX1"]);

        skills.Calls.Select(call => (call.FromBotId, call.Skill.AppId, call.Activity.Text, call.Activity.DeliveryMode)).ShouldBe([
            ("me", "parcels", "where is my parcel?", DeliveryModes.ExpectReplies), ("me", "parcels", "JX1", DeliveryModes.ExpectReplies)]);
    }

    [Fact]
    public async Task Without_a_way_to_other_bots_the_fault_says_so()
    {
        var talk = Talk.With(Main.Replace("\"triggers\": [", """
            "triggers": [ { "$kind": "Microsoft.OnError", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${turn.dialogEvent.value.code}: ${turn.dialogEvent.value.message}" } ] },
            """, StringComparison.Ordinal));

        (await talk.SayAsync("hi")).ShouldHaveSingleItem().ShouldBe("NoSkills: This bot cannot call skills: its host offers no way to other bots (ISkills).");
    }

    private static ServiceProvider With(ISkills skills) => new ServiceCollection().AddSingleton(skills).BuildServiceProvider();

    private sealed class ParcelSkill : ISkills
    {
        public List<SkillCall> Calls { get; } = [];

        public ValueTask<IReadOnlyList<Activity>> SendAsync(SkillCall call, CancellationToken cancellationToken)
        {
            Calls.Add(call);
            var reply = Calls.Count == 1
                ? new Activity { Type = ActivityTypes.Message, Text = "Which number?" }
                : new Activity { Type = ActivityTypes.EndOfConversation, Value = new { number = call.Activity.Text } };
            return ValueTask.FromResult<IReadOnlyList<Activity>>([reply]);
        }
    }
}
