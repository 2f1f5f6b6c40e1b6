using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BotTutor.FakeTelegram.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BotTutor.FakeTelegram.Control;

/// <summary>The people's side over HTTP. A body names its bot by <c>token</c>, or leaves it out where there is one bot; a refusal is 400 with its reason.</summary>
internal sealed class ControlApi(World world, FakeTelegramServer server)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public void Map(IEndpointRouteBuilder routes)
    {
        var control = routes.MapGroup("/_control");
        MapDeeds(control);
        MapReadings(control);
        MapFaults(control);
    }

    private void MapDeeds(RouteGroupBuilder control)
    {
        Deed(control, "bots", body => { server.Bot((string)body["token"]!); return 0; });
        Deed(control, "say", body => Person(body).Says((string)body["text"]!, Number(body, "chat"), Number(body, "thread"), Number(body, "reply_to")));
        Deed(control, "send", body => Person(body).Sends((JsonObject)body["content"]!, Number(body, "chat"), Number(body, "thread"), Number(body, "reply_to")));
        Deed(control, "edit", body => Person(body).Edits(Number(body, "message_id") ?? 0, (string)body["text"]!, Number(body, "chat")));
        Deed(control, "tap", body => Person(body).Taps((string)body["button"]!, Number(body, "chat"), Number(body, "message_id")));
        Deed(control, "key", body => Person(body).PressesKey((string)body["key"]!, Number(body, "chat")));
        Deed(control, "answer", body => Person(body).Answers([.. body["options"]!.AsArray().Select(option => option!.GetValue<int>())], (string?)body["poll_id"], Number(body, "chat")));
        Deed(control, "react", body => Person(body).Reacts(Number(body, "message_id") ?? 0, (string)body["emoji"]!, Number(body, "chat")));
        Deed(control, "block", body => Person(body).Blocks());
        Deed(control, "unblock", body => Person(body).Unblocks());
        Deed(control, "migrate", body => Bot(body).Migrate(Number(body, "chat") ?? 0, Number(body, "user") ?? 0, body["quietly"] is not null));
        Deed(control, "group", body =>
        {
            var person = Person(body);
            return Bot(body).Group(person.Id, (string?)body["title"] ?? "Grup", body["supergroup"] is not null, [.. (body["threads"] as JsonArray ?? []).Select(thread => thread!.GetValue<long>())]);
        });
        Deed(control, "update", body => Bot(body).Raw((string)body["kind"]!, (JsonObject)body["content"]!, (string?)body["line"] ?? "raw"));
        control.MapPost("/repeat", async (HttpContext context) =>
        {
            var body = await BodyAsync(context);
            return Results.Json(new JsonObject { ["status"] = await Bot(body).RepeatAsync((JsonObject)body["update"]!, context.RequestAborted) });
        });
    }

    private void MapReadings(RouteGroupBuilder control)
    {
        control.MapGet("/chats/{chat:long}", (long chat, string? token) => Results.Json(Listed(Bot(token).Person(chat > 0 ? chat : 1).Chat(chat > 0 ? null : chat))));
        control.MapGet("/said", async (HttpContext context, string? token, int? after, double? wait) =>
            Results.Json(await Bot(token).SaidAsync(after ?? 0, TimeSpan.FromSeconds(wait ?? 0), context.RequestAborted)));
        control.MapGet("/calls", (string? token, string? method) => Results.Json(Listed(Bot(token).Calls(method))));
        control.MapGet("/presses", (string? token) => Results.Json(Listed(Bot(token).Presses())));
        control.MapGet("/state", (string? token) => Results.Json(Bot(token).State()));
    }

    private void MapFaults(RouteGroupBuilder control)
    {
        control.MapPost("/faults", async (HttpContext context) =>
        {
            var fault = (await context.Request.ReadFromJsonAsync<Fault>(Json, context.RequestAborted))!;
            server.Break(fault);
        });
        control.MapDelete("/faults", server.Mend);
        control.MapPost("/clock", async (HttpContext context) => server.Advance(TimeSpan.FromSeconds((await BodyAsync(context))["seconds"]!.GetValue<double>())));
        control.MapPost("/leave", (CancellationToken cancellationToken) => server.LeaveAsync(cancellationToken));
        control.MapPost("/return", (CancellationToken cancellationToken) => server.ReturnAsync(cancellationToken));
    }

    private static void Deed(RouteGroupBuilder control, string name, Func<JsonObject, long> deed) => control.MapPost($"/{name}", async (HttpContext context) =>
    {
        try
        {
            return Results.Json(new JsonObject { ["id"] = deed(await BodyAsync(context)) });
        }
        catch (InvalidOperationException refusal)
        {
            return Results.Json(new JsonObject { ["error"] = refusal.Message }, statusCode: 400);
        }
    });

    private static async Task<JsonObject> BodyAsync(HttpContext context) =>
        (await context.Request.ReadFromJsonAsync<JsonObject>(context.RequestAborted))!;

    private static JsonArray Listed(IReadOnlyList<JsonObject> items) => [.. items];

    private static long? Number(JsonObject body, string name) => body[name]?.GetValue<long>();

    private FakeBotView Bot(JsonObject body) => Bot((string?)body["token"]);

    private FakeBotView Bot(string? token) => new(
        (token is null ? world.Only : world.Find(token)) ?? throw new InvalidOperationException("There is no such bot; name one by its token."),
        world);

    private FakePerson Person(JsonObject body) => Bot(body).Person(
        Number(body, "user") ?? throw new InvalidOperationException("user: the person's number is missing."),
        (string?)body["first_name"] ?? "Sari",
        (string?)body["language"]);
}
