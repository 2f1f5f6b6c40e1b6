using System.Text.Json.Nodes;
using BotTutor.Channels.Web;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Channels.Tests.Web;

public sealed class WebOutboundTests
{
    private static readonly ConversationKey Talk = new("bottutor", "directline", "talk");

    private readonly MemoryWeb _store = new();

    [Fact]
    public async Task What_is_staged_waits_for_the_commit_and_keeps_its_order()
    {
        var scope = new MemoryWebScope(_store, _ => Task.CompletedTask);

        await Outbound(scope).StageAsync(Talk, [Message("satu"), Message("dua")], DirectLineHost.Cancelled);
        var before = await scope.ReadAsync("talk", 0, 10, DirectLineHost.Cancelled);
        await scope.SaveAsync(DirectLineHost.Cancelled);

        before.Json.ShouldBeEmpty();
        (await SaidAsync(scope)).Select(activity => activity.Text).ShouldBe(["satu", "dua"]);
    }

    [Fact]
    public async Task Traces_and_delays_are_not_for_the_visitor()
    {
        var scope = new MemoryWebScope(_store, _ => Task.CompletedTask);

        await Outbound(scope).StageAsync(Talk, [new Activity("trace"), new Activity("delay"), new Activity("typing"), new Activity("invokeResponse"), Message("x")], DirectLineHost.Cancelled);
        await scope.SaveAsync(DirectLineHost.Cancelled);

        (await SaidAsync(scope)).ShouldHaveSingleItem().Text.ShouldBe("x");
    }

    [Fact]
    public async Task An_update_takes_the_old_message_back_and_sends_a_new_one()
    {
        var scope = new MemoryWebScope(_store, _ => Task.CompletedTask);
        await Outbound(scope).StageAsync(Talk, [Message("lama")], DirectLineHost.Cancelled);
        await scope.SaveAsync(DirectLineHost.Cancelled);

        await Outbound(scope).StageAsync(Talk, [new Activity("messageUpdate") { Id = "talk|0000001", Text = "baru" }], DirectLineHost.Cancelled);
        await scope.SaveAsync(DirectLineHost.Cancelled);

        var said = (await SaidAsync(scope)).ShouldHaveSingleItem();
        (said.Type, said.Text, said.Id).ShouldBe(("message", "baru", "talk|0000002"));
    }

    [Fact]
    public async Task A_deleted_message_is_gone()
    {
        var scope = new MemoryWebScope(_store, _ => Task.CompletedTask);
        await Outbound(scope).StageAsync(Talk, [Message("salah")], DirectLineHost.Cancelled);
        await scope.SaveAsync(DirectLineHost.Cancelled);

        await Outbound(scope).StageAsync(Talk, [new Activity("messageDelete") { Id = "talk|0000001" }], DirectLineHost.Cancelled);
        await scope.SaveAsync(DirectLineHost.Cancelled);

        (await SaidAsync(scope)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_card_that_executes_becomes_one_that_submits_because_Web_Chat_would_do_nothing()
    {
        var card = JsonNode.Parse("""
            {"type":"AdaptiveCard","body":[{"type":"ActionSet","actions":[{"type":"Action.Execute","title":"Beli","verb":"buy","data":{"sku":"KT-1"}}]}],
             "actions":[{"type":"Action.Execute","verb":"open"},{"type":"Action.OpenUrl","url":"/"}]}
            """)!;
        var scope = new MemoryWebScope(_store, _ => Task.CompletedTask);
        var message = Message("");
        message.Attachments = [new Attachment("application/vnd.microsoft.card.adaptive", content: card)];

        await Outbound(scope).StageAsync(Talk, [message], DirectLineHost.Cancelled);
        await scope.SaveAsync(DirectLineHost.Cancelled);

        var content = JsonNode.Parse((await scope.ReadAsync("talk", 0, 1, DirectLineHost.Cancelled)).Json[0])!["attachments"]![0]!["content"]!;
        content["body"]![0]!["actions"]![0]!.ToJsonString().ShouldBe("""{"type":"Action.Submit","title":"Beli","data":{"sku":"KT-1","verb":"buy"}}""");
        content["actions"]![0]!.ToJsonString().ShouldBe("""{"type":"Action.Submit","data":{"verb":"open"}}""");
        content["actions"]![1]!["type"]!.GetValue<string>().ShouldBe("Action.OpenUrl");
    }

    [Theory]
    [InlineData("satu", "satu")]
    [InlineData("• a\n• b\nmau?", "• a  \n• b  \nmau?")]
    [InlineData("a\r\nb", "a  \nb")]
    [InlineData("a\n\nb\n", "a\n\nb\n")]
    [InlineData("a  \nb", "a  \nb")]
    public async Task A_line_that_an_author_wrote_stays_a_line(string written, string sent)
    {
        var scope = new MemoryWebScope(_store, _ => Task.CompletedTask);

        await Outbound(scope).StageAsync(Talk, [Message(written)], DirectLineHost.Cancelled);
        await scope.SaveAsync(DirectLineHost.Cancelled);

        (await SaidAsync(scope)).ShouldHaveSingleItem().Text.ShouldBe(sent);
    }

    [Fact]
    public async Task Plain_text_is_left_alone()
    {
        var scope = new MemoryWebScope(_store, _ => Task.CompletedTask);
        var message = Message("a\nb");
        message.TextFormat = TextFormatTypes.Plain;

        await Outbound(scope).StageAsync(Talk, [message], DirectLineHost.Cancelled);
        await scope.SaveAsync(DirectLineHost.Cancelled);

        (await SaidAsync(scope)).ShouldHaveSingleItem().Text.ShouldBe("a\nb");
    }

    private static async Task<IReadOnlyList<Activity>> SaidAsync(MemoryWebScope scope) =>
        [.. (await scope.ReadAsync("talk", 0, 10, DirectLineHost.Cancelled)).Json.Select(ActivityJson.Read)];

    private static WebOutbound Outbound(MemoryWebScope scope) =>
        new(scope, new WebSignals(), Options.Create(new WebOptions()), new FakeTimeProvider());

    private static Activity Message(string text) => new(ActivityTypes.Message) { Text = text };
}
