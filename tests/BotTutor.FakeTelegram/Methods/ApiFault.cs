using System.Text.Json.Nodes;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>What the Bot API says instead of a result.</summary>
internal sealed class ApiFault(int code, string description, JsonObject? parameters = null) : Exception(description)
{
    public int Code => code;

    public JsonObject? Parameters => parameters;

    public static ApiFault BadRequest(string what) => new(400, $"Bad Request: {what}");

    public static ApiFault Forbidden(string what) => new(403, $"Forbidden: {what}");

    public static ApiFault Conflict(string what) => new(409, $"Conflict: {what}");

    public static ApiFault NotFound(string? what = null) => new(404, what is null ? "Not Found" : $"Not Found: {what}");

    public static ApiFault Unauthorized() => new(401, "Unauthorized");

    public static ApiFault TooMany(int seconds) => new(429, $"Too Many Requests: retry after {seconds}", new JsonObject { ["retry_after"] = seconds });

    public static ApiFault Migrated(long to) =>
        new(400, "Bad Request: group chat was upgraded to a supergroup chat", new JsonObject { ["migrate_to_chat_id"] = to });

    public JsonObject ToJson()
    {
        var answer = new JsonObject { ["ok"] = false, ["error_code"] = code, ["description"] = Message };
        if (parameters is not null)
        {
            answer["parameters"] = parameters.DeepClone();
        }

        return answer;
    }
}
