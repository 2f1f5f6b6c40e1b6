using System.Net;
using BotTutor.Dialogs.Actions;
using BotTutor.Dialogs.Declarative;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Dialogs.Tests.Actions;

public sealed class DialogHttpTests
{
    private static readonly DialogLimits OnlyGood = DialogLimits.Default with { Network = true, NetworkHosts = ["good.example"] };

    [Theory]
    [InlineData("http://good.example/a", "200")]
    [InlineData("http://GOOD.example/a", "200")]
    [InlineData("http://good.example/moved", "200")]
    [InlineData("http://evil.example/a", "NetworkNotAllowed")]
    [InlineData("http://good.example.evil.example/a", "NetworkNotAllowed")]
    [InlineData("http://good.example/away", "NetworkNotAllowed")]
    [InlineData("http://good.example/circle", "302")]
    [InlineData("http://good.example/broken", "RequestFailed")]
    [InlineData("http://good.example/slow", "RequestFailed")]
    [InlineData("file:///etc/passwd", "NotAnAddress")]
    public async Task Only_the_hosts_of_the_list_are_asked_also_where_an_answer_leads_elsewhere(string address, string outcome)
    {
        using var server = new Server();
        using var client = new HttpClient(server);

        (await Bot(OnlyGood, client, address).SayAsync("hi")).ShouldBe([outcome]);

        server.Asked.ShouldAllBe(host => host == "good.example");
    }

    [Fact]
    public async Task Without_a_list_any_host_may_be_asked_where_the_network_is_allowed()
    {
        using var server = new Server();
        using var client = new HttpClient(server);

        (await Bot(DialogLimits.Default with { Network = true }, client, "http://any.example/a").SayAsync("hi")).ShouldBe(["200"]);
        (await Bot(DialogLimits.Default, client, "http://any.example/a").SayAsync("hi")).ShouldBe(["NetworkNotAllowed"]);
    }

    private static Talk Bot(DialogLimits limits, HttpClient client, string address) => Talk.With(
        new ServiceCollection().AddSingleton(new DialogHttp(client)).BuildServiceProvider(),
        DialogCatalog.BuiltIn,
        $$"""
        { "$kind": "Microsoft.AdaptiveDialog", "triggers": [
            { "$kind": "Microsoft.OnBeginDialog", "actions": [
                { "$kind": "Microsoft.HttpRequest", "method": "GET", "url": "{{address}}", "resultProperty": "dialog.answer" },
                { "$kind": "Microsoft.SendActivity", "activity": "${dialog.answer.statusCode}" } ] },
            { "$kind": "Microsoft.OnError", "actions": [ { "$kind": "Microsoft.SendActivity", "activity": "${turn.dialogEvent.value.code}" } ] } ] }
        """,
        limits);

    private sealed class Server : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.Host);
            return Task.FromResult(request.RequestUri.AbsolutePath switch
            {
                "/moved" => To("/a", request),
                "/away" => To("http://evil.example/a", request),
                "/circle" => To("/circle", request),
                "/broken" => throw new HttpRequestException("refused"),
                "/slow" => throw new TaskCanceledException("too slow"),
                _ => new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request },
            });
        }

        private static HttpResponseMessage To(string location, HttpRequestMessage request) => new(HttpStatusCode.Found)
        {
            RequestMessage = request,
            Headers = { Location = new Uri(location, UriKind.RelativeOrAbsolute) },
        };
    }
}
