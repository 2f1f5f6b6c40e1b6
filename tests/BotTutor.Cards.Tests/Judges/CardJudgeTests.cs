using System.Text.Json.Nodes;

namespace BotTutor.Cards.Tests.Judges;

/// <summary>Cards are filled here as they are elsewhere, and every client can show them.</summary>
public sealed class CardJudgeTests(CardJudge judge) : IClassFixture<CardJudge>
{
    public static TheoryData<string> Cases { get; } = [.. CardCase.All.Select(card => card.Name)];

    public static TheoryData<string> WholeCards { get; } = [.. CardCase.All.Where(card => card.IsCard).Select(card => card.Name)];

    public static TheoryData<string> Cards { get; } = [.. CardCase.Cards.Select(card => card.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_template_is_filled_as_the_common_package_fills_it(string name)
    {
        var card = CardCase.All.Single(card => card.Name == name);

        var theirs = await judge.FillAsync(card.TemplateJson, card.Data, card.Host);

        ShouldBeTheSame(card.Fill(), card.Ours is null ? theirs : card.Ours["card"], card.Name);
        if (card.Ours is not null)
        {
            JsonNode.DeepEquals(theirs, card.Ours["card"]).ShouldBeFalse("The packages agree by now; this case needs no exception.");
            card.Ours["because"].ShouldNotBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(WholeCards))]
    public async Task A_filled_card_is_valid_unless_it_is_meant_not_to_be(string name)
    {
        var card = CardCase.All.Single(card => card.Name == name);

        var faults = await judge.FaultsAsync(card.Fill()!);

        (faults.Count > 0).ShouldBe(card.HasFaults, string.Join('\n', faults));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_of_the_repository_is_valid_for_the_version_that_it_names(string name)
    {
        var card = CardCase.Cards.Single(card => card.Name == name);

        var filled = card.Fill();

        (await judge.FaultsAsync(filled!)).ShouldBeEmpty();
        filled!.ToJsonString().ShouldNotContain("${", customMessage: "The sample lacks a value.");
    }

    private static void ShouldBeTheSame(JsonNode? ours, JsonNode? expected, string name) =>
        JsonNode.DeepEquals(ours, expected).ShouldBeTrue($"{name}\n ours:     {ours?.ToJsonString()}\n expected: {expected?.ToJsonString()}");
}
