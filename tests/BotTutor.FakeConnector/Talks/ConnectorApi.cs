using System.Text.Json;
using System.Text.Json.Nodes;
using BotTutor.FakeConnector.Faults;
using BotTutor.FakeConnector.Identity;
using BotTutor.Testing.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace BotTutor.FakeConnector.Talks;

/// <summary>The connector's side for bots: messages are said, changed, removed, and people looked up.</summary>
internal sealed class ConnectorApi(FakeConnectorOptions options, SignIn signIn, FaultPlan<Fault> faults, Func<string, FakeTalk?> find)
{
    private readonly ThreadLimits _limits = new();

    public void Map(WebApplication app)
    {
        var activities = app.MapGroup("/teams/v3/conversations/{conversation}");
        activities.MapPost("/activities", SayAsync);
        activities.MapPost("/activities/{activity}", SayAsync);
        activities.MapPut("/activities/{activity}", (string conversation, string activity, HttpRequest request) => ChangeAsync(conversation, activity, request));
        activities.MapDelete("/activities/{activity}", (string conversation, string activity, HttpRequest request) => Remove(conversation, activity, request));
        activities.MapGet("/members", (string conversation, HttpRequest request) => Checked(conversation, request, talk => Results.Json(new JsonArray(new JsonObject { ["id"] = FakePersonIds.Of(talk) }))));
    }

    private async Task<IResult> SayAsync(string conversation, HttpRequest request)
    {
        var (activity, refusal) = await ReadAsync(request);
        return refusal ?? Checked(conversation, request, talk =>
        {
            if ((string?)activity!["type"] == "typing")
            {
                talk.Type();
                return Results.Json(new JsonObject { ["id"] = "" }, statusCode: 202);
            }

            return Results.Json(new JsonObject { ["id"] = talk.Add(activity) }, statusCode: 201);
        });
    }

    private async Task<IResult> ChangeAsync(string conversation, string id, HttpRequest request)
    {
        var (activity, refusal) = await ReadAsync(request);
        return refusal ?? Checked(conversation, request, talk =>
            talk.Change(id, message => message with { Activity = activity!, Changes = message.Changes + 1 }) ? Results.Json(new JsonObject { ["id"] = id }) : Gone());
    }

    private IResult Remove(string conversation, string id, HttpRequest request) => Checked(conversation, request, talk =>
        talk.Change(id, message => message with { IsRemoved = true }) ? Results.Ok() : Gone());

    private IResult Checked(string conversation, HttpRequest request, Func<FakeTalk, IResult> work)
    {
        if (!signIn.Knows(request))
        {
            return Error(401, "Unauthorized", "Authorization has been denied for this request.");
        }

        if (find(conversation) is not { } talk)
        {
            return Error(404, "ConversationNotFound", "Conversation not found.");
        }

        if (faults.Take(planned => planned.Method is null || planned.Method == request.Method) is { } fault)
        {
            if (fault.IsDone)
            {
                work(talk);
            }

            if (fault.RetryAfter is { } seconds)
            {
                request.HttpContext.Response.Headers.RetryAfter = $"{seconds}";
            }

            return Error(fault.Status, fault.Code, "Injected.", fault.SubCode);
        }

        if (options.Limits && !_limits.Lets(conversation))
        {
            request.HttpContext.Response.Headers.RetryAfter = "1";
            return Error(429, "RateLimited", "API calls quota exceeded!");
        }

        return work(talk);
    }

    private static async Task<(JsonObject? Activity, IResult? Refusal)> ReadAsync(HttpRequest request)
    {
        try
        {
            var activity = await JsonNode.ParseAsync(request.Body) as JsonObject;
            return activity is null ? (null, Error(400, "BadSyntax", "No activity."))
                : ActivityRules.Fault(activity) is var (status, code, words) ? (null, Error(status, code, words))
                : (activity, null);
        }
        catch (JsonException)
        {
            return (null, Error(400, "BadSyntax", "No JSON."));
        }
    }

    private static IResult Gone() => Error(404, "ActivityNotFoundInConversation", "The activity is not in the conversation.");

    private static IResult Error(int status, string code, string words, string? subCode = null)
    {
        var error = new JsonObject { ["code"] = code, ["message"] = words };
        if (subCode is not null)
        {
            error["innerHttpError"] = new JsonObject { ["statusCode"] = status, ["body"] = new JsonObject { ["code"] = subCode } };
        }

        return Results.Json(new JsonObject { ["error"] = error }, statusCode: status);
    }
}
