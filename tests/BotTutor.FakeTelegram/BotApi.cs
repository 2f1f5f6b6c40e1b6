using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Bots;
using BotTutor.FakeTelegram.Faults;
using BotTutor.FakeTelegram.Methods;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BotTutor.FakeTelegram;

/// <summary>The bots' side: <c>/bot{token}/{method}</c> and <c>/file/bot{token}/{path}</c>.</summary>
internal sealed class BotApi(World world)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/bot{token}/{method}", ["GET", "POST"], CallAsync);
        routes.MapGet("/file/bot{token}/files/{id}", Download);
        routes.MapFallback(static context => WriteAsync(context, ApiFault.NotFound()));
    }

    private async Task CallAsync(HttpContext context, string token, string method)
    {
        if (world.Find(token) is not { } bot)
        {
            await WriteAsync(context, ApiFault.Unauthorized());
            return;
        }

        var call = await ReadAsync(context, method);
        var fault = call is null ? null : world.Faults.Take(planned => planned.Hits(call));
        if (call is null || (fault is { Kind: FaultKind.Error or FaultKind.HangBefore or FaultKind.DropBefore } && await RefuseAsync(context, bot, call, fault)))
        {
            return;
        }

        var (answer, status, description) = await AnswerAsync(bot, call, context.RequestAborted);
        if (fault is not null)
        {
            Record(bot, call, 0, $"{status}, and the line broke");
            await BreakAsync(context, fault);
            return;
        }

        Record(bot, call, status, description);
        context.Response.StatusCode = status;
        await WriteAsync(context, answer);
    }

    private static async Task<MethodCall?> ReadAsync(HttpContext context, string method)
    {
        try
        {
            return await MethodCall.ReadAsync(method, context.Request, context.RequestAborted);
        }
        catch (ApiFault wrong)
        {
            await WriteAsync(context, wrong);
            return null;
        }
    }

    private async Task<(JsonObject Answer, int Status, string? Description)> AnswerAsync(FakeBot bot, MethodCall call, CancellationToken cancellationToken)
    {
        try
        {
            await Media.FetchAsync(world.Client, call, cancellationToken);
            var result = await MethodTable.RunAsync(bot, call, cancellationToken);
            return (new JsonObject { ["ok"] = true, ["result"] = result }, 200, null);
        }
        catch (ApiFault refusal)
        {
            return (refusal.ToJson(), refusal.Code, refusal.Message);
        }
    }

    private static async Task<bool> RefuseAsync(HttpContext context, FakeBot bot, MethodCall call, Fault fault)
    {
        if (fault.Kind is FaultKind.Error)
        {
            var refusal = fault.ToApiFault();
            Record(bot, call, refusal.Code, refusal.Message);
            await WriteAsync(context, refusal);
        }
        else
        {
            Record(bot, call, 0, "not taken, and the line broke");
            await BreakAsync(context, fault);
        }

        return true;
    }

    private static async Task BreakAsync(HttpContext context, Fault fault)
    {
        if (fault.Kind is FaultKind.HangBefore or FaultKind.HangAfter)
        {
            await Task.WhenAny(Task.Delay(TimeSpan.FromSeconds(fault.Seconds), context.RequestAborted));
        }

        context.Abort();
    }

    private static void Record(FakeBot bot, MethodCall call, int status, string? description)
    {
        var parameters = new JsonObject();
        foreach (var (name, value) in call.Parameters)
        {
            parameters[name] = value.DeepClone();
        }

        lock (bot.Gate)
        {
            bot.Record(new CallRecord(call.Name, parameters, status, description, bot.Clock.GetUtcNow()));
        }
    }

    private IResult Download(string token, string id)
    {
        if (world.Find(token) is not { } bot)
        {
            return Results.Json(ApiFault.Unauthorized().ToJson(), statusCode: 401);
        }

        lock (bot.Gate)
        {
            return bot.Files.TryGetValue(id, out var file)
                ? Results.Bytes(file.Content, "application/octet-stream")
                : Results.Json(ApiFault.NotFound().ToJson(), statusCode: 404);
        }
    }

    private static Task WriteAsync(HttpContext context, ApiFault refusal)
    {
        context.Response.StatusCode = refusal.Code;
        return WriteAsync(context, refusal.ToJson());
    }

    private static Task WriteAsync(HttpContext context, JsonObject answer)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(answer.ToJsonString(), context.RequestAborted);
    }
}
