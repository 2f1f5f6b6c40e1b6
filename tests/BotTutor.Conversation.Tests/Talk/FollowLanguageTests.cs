using BotTutor.Conversation.Talk;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using BotState = BotTutor.Dialogs.BotState;

namespace BotTutor.Conversation.Tests.Talk;

public sealed class FollowLanguageTests
{
    [Theory]
    [InlineData("do you speak english? how much is the tempe chips?", "en")]
    [InlineData("how much is the shipping to medan", "en")]
    [InlineData("english please", "en")]
    [InlineData("bisa pake bahasa inggris?", "en")]
    [InlineData("ok", null)]
    [InlineData("hi", null)]
    [InlineData("checkout", null)]
    [InlineData("cod?", null)]
    [InlineData("ready size L?", null)]
    [InlineData("kak, keripik tempe brp hrgnya? ready ga?", null)]
    [InlineData("promo dong min", null)]
    [InlineData("5 Mawar street Kisaran", null)]
    public void Who_writes_from_an_Indonesian_client_is_answered_in(string message, string? language) => Spoken("id", message).User["locale"].AsString().ShouldBe(language);

    [Theory]
    [InlineData("kak keripik tempe berapa harganya?", "id")]
    [InlineData("ada yang pedas ga kak", "id")]
    [InlineData("bahasa indonesia aja", "id")]
    [InlineData("yes", null)]
    [InlineData("I want 2 tempe chips", null)]
    [InlineData("5 Mawar street Kisaran", null)]
    [InlineData("Jl. Sudirman no 5", null)]
    [InlineData("Sari", null)]
    [InlineData("transfer", null)]
    public void Who_writes_from_an_English_client_is_answered_in(string message, string? language) => Spoken("en-US", message).User["locale"].AsString().ShouldBe(language);

    [Fact]
    public void A_language_stays_until_another_is_spoken_or_set()
    {
        var state = Spoken("id", "how much is the shipping to medan");
        Open(state, "id", "ok");
        state.User["locale"].AsString().ShouldBe("en");

        Open(state, "id", "kak ongkirnya berapa ya ke medan");
        state.User["locale"].AsString().ShouldBe("id");

        Open(state, "en-US", "ok");
        state.User["locale"].IsNull.ShouldBeTrue("the person has set their client to English since");
    }

    [Theory]
    [InlineData("kulo nuwun, piro regane mas?", "jv")]
    [InlineData("punten teh, sabaraha hargana?", "su")]
    [InlineData("kak berapa harganya?", null)]
    public void Other_tongues_of_the_islands_are_noticed_and_answered_in_Indonesian(string message, string? tongue)
    {
        var state = Spoken("id", message);

        state.Conversation["tongue"].AsString().ShouldBe(tongue);
        state.User["locale"].IsNull.ShouldBeTrue();
    }

    private static BotState Spoken(string client, string message)
    {
        var state = new BotState();
        Open(state, client, message);
        return state;
    }

    private static void Open(BotState state, string client, string message)
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Message, Text = message, Locale = client });
        new FollowLanguage().Open(turn, state);
    }
}
