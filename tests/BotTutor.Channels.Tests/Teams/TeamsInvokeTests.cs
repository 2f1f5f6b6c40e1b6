using System.Text.Json.Nodes;

namespace BotTutor.Channels.Tests.Teams;

/// <summary>Activities whose sender waits: none goes without an answer, and none gets an empty one.</summary>
public sealed class TeamsInvokeTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pressed_card_is_heard_as_the_message_that_a_submit_is()
    {
        await using var house = await TeamsHouse.StartAsync();
        house.Memory.Answer = new InvokeAnswer(200, null);
        var sari = house.Connector.Colleague();

        var (status, body) = await sari.ExecutesAsync("123", "buy", new JsonObject { ["sku"] = "TEMPE" }, "manual", Cancelled);

        status.ShouldBe(200);
        var answer = JsonNode.Parse(body)!;
        ((int)answer["statusCode"]!).ShouldBe(200);
        ((string)answer["type"]!).ShouldBe("application/vnd.microsoft.activity.message");
        ((string)answer["value"]!).ShouldNotBeEmpty();
        var heard = house.Memory.Accepted.ShouldHaveSingleItem().Activity;
        heard.Type.ShouldBe("message");
        heard.ReplyToId.ShouldBe("123");
        ActivityJson.ToNode(heard.Value)!.ToJsonString().ShouldBe("""{"sku":"TEMPE","verb":"buy"}""");
    }

    [Fact]
    public async Task The_same_press_twice_is_heard_once()
    {
        await using var house = await TeamsHouse.StartAsync();
        house.Memory.Answer = new InvokeAnswer(200, null);
        var sari = house.Connector.Colleague();
        var press = sari.Activity("invoke");
        press["name"] = "adaptiveCard/action";
        press["value"] = JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"buy","data":"mau beli"},"trigger":"manual"}""");

        var answers = new[] { await sari.DoesAsync(press, Cancelled), await sari.DoesAsync(press, Cancelled) };

        answers.Distinct().Count().ShouldBe(1);
        house.Memory.Accepted.ShouldHaveSingleItem().Activity.Text.ShouldBe("mau beli");
    }

    [Fact]
    public async Task A_card_that_refreshes_itself_stays_an_invoke_and_gets_the_card_of_the_dialog()
    {
        await using var house = await TeamsHouse.StartAsync();
        house.Memory.Answer = new InvokeAnswer(200, """{"type":"AdaptiveCard","version":"1.6","body":[{"type":"Image","url":"/shop/pictures/keripik.svg"}]}""");
        var sari = house.Connector.Colleague();

        var (_, body) = await sari.ExecutesAsync("123", "refresh", null, "automatic", Cancelled);

        var answer = JsonNode.Parse(body)!;
        ((string)answer["type"]!).ShouldBe("application/vnd.microsoft.card.adaptive");
        ((string)answer["value"]!["version"]!).ShouldBe("1.5");
        ((string)answer["value"]!["body"]![0]!["url"]!).ShouldBe("https://bot.example.com/shop/pictures/keripik.png");
        house.Memory.Accepted.ShouldHaveSingleItem().Activity.Type.ShouldBe("invoke");
    }

    public static TheoryData<string, InvokeAnswer?> Silences => new()
    {
        { "adaptiveCard/action", null },
        { "adaptiveCard/action", new InvokeAnswer(200, null) },
        { "adaptiveCard/action", new InvokeAnswer(200, "{}") },
        { "adaptiveCard/action", new InvokeAnswer(200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":""}""") },
        { "adaptiveCard/action", new InvokeAnswer(500, null) },
        { "adaptiveCard/action", new InvokeAnswer(501, null) },
        { "task/fetch", null },
        { "task/fetch", new InvokeAnswer(501, null) },
        { "task/submit", new InvokeAnswer(500, null) },
        { "composeExtension/query", new InvokeAnswer(501, null) },
        { "fileConsent/invoke", new InvokeAnswer(200, null) },
        { "signin/verifyState", new InvokeAnswer(501, null) },
        { "something/new", new InvokeAnswer(200, "[]") },
    };

    [Theory]
    [MemberData(nameof(Silences))]
    public async Task Even_a_bot_that_says_nothing_answers_in_words(string name, InvokeAnswer? silence)
    {
        await using var house = await TeamsHouse.StartAsync();
        house.Memory.Answer = silence;
        var invoke = house.Connector.Colleague().Activity("invoke");
        invoke["name"] = name;
        invoke["value"] = JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"x"},"trigger":"automatic"}""");

        var (status, body) = await house.Connector.Colleague().DoesAsync(invoke, Cancelled);

        if (name is "adaptiveCard/action")
        {
            status.ShouldBe(200);
            JsonNode.Parse(body)!["value"]!.ToJsonString().Length.ShouldBeGreaterThan(8);
            ((string)JsonNode.Parse(body)!["type"]!).ShouldStartWith("application/vnd.microsoft.");
        }

        body.Length.ShouldBeGreaterThan(10, name);
        body.ShouldContain("Kak");
    }

    [Fact]
    public async Task The_words_are_in_the_persons_language()
    {
        await using var house = await TeamsHouse.StartAsync();
        var (_, body) = await house.Connector.Colleague(locale: "en-US").ExecutesAsync("1", "x", null, "manual", Cancelled);

        body.ShouldContain("Please write a message");
    }

    [Fact]
    public async Task What_a_dialog_answers_goes_back_as_it_is()
    {
        await using var house = await TeamsHouse.StartAsync();
        house.Memory.Answer = new InvokeAnswer(200, """{"task":{"type":"continue","value":{"title":"Alamat"}}}""");
        var invoke = house.Connector.Colleague().Activity("invoke");
        invoke["name"] = "task/fetch";

        var (status, body) = await house.Connector.Colleague().DoesAsync(invoke, Cancelled);

        status.ShouldBe(200);
        body.ShouldBe("""{"task":{"type":"continue","value":{"title":"Alamat"}}}""");
    }
}
