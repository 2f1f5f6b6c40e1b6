using System.Text.Json.Nodes;
using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests.Chats;

/// <summary>Whatever somebody types: a sensible sentence comes back, and the talk goes on where it was.</summary>
public sealed class BadInputTests(RunningHost host) : IClassFixture<RunningHost>
{
    public static TheoryData<string, string> Odd() => new()
    {
        { "nothing", "" },
        { "blanks", "   \n\t" },
        { "a hundred thousand letters", new string('a', 100_000) },
        { "a hundred thousand words", string.Concat(Enumerable.Repeat("brp ", 25_000)) },
        { "emoji only", "😀👍🏽🇮🇩" },
        { "right to left", "مرحبا، بكم الشاي؟" },
        { "html", "<img src=x onerror=alert(1)><b>halo</b>" },
        { "json", """{"type":"message","text":"}"}""" },
        { "an expression", "${user.name} ${nothing(} =dialog.x" },
        { "a template name", "${Welcome()}" },
    };

    public static TheoryData<string, string> Attached() => new()
    {
        { "a sticker", """{"type":"message","attachments":[{"contentType":"application/x-sticker","contentUrl":"https://example.test/1.tgs","name":"ketawa"}]}""" },
        { "a photo without words", """{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"https://example.test/1.png"}]}""" },
        { "a value without words", """{"type":"message","value":{"x":[1,{"y":null}]}}""" },
        { "an attachment of nothing", """{"type":"message","text":"","attachments":[{}]}""" },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_odd_text_is_answered_and_harms_nothing(string kind, string text)
    {
        using var talk = await Talk.OpenAsync(host.Address);
        await talk.HearsAsync();
        await talk.SaysAsync("mau 2 keripik tempe pedas");
        await talk.HearsAsync();

        await talk.SaysAsync(text);
        var answer = await talk.HearsAsync();
        await talk.SaysAsync("keranjang");

        answer.ShouldAllBe(said => said.Length < 1_000, kind);
        string.Concat(await talk.HearsAsync()).ShouldContain("2 x Keripik Tempe Pedas", customMessage: kind);
    }

    [Theory]
    [MemberData(nameof(Attached))]
    public async Task Something_that_is_no_text_is_answered_and_harms_nothing(string kind, string json)
    {
        using var talk = await Talk.OpenAsync(host.Address);
        await talk.HearsAsync();

        await talk.SendsAsync(JsonNode.Parse(json)!.AsObject());
        var answer = await talk.HearsAsync();
        await talk.SaysAsync("keripik tempe berapa?");

        string.Concat(answer).ShouldNotBeEmpty(kind);
        string.Concat(await talk.HearsAsync()).ShouldContain("Rp18.000", customMessage: kind);
    }
}
