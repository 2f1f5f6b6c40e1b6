using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Methods;

namespace BotTutor.FakeTelegram.Faults;

/// <summary>Lets some calls go wrong.</summary>
public sealed record Fault
{
    public FaultKind Kind { get; init; }

    /// <summary>Gets how many calls it hits.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Gets the method that it hits; any but the fetching of updates unless said.</summary>
    public string? Method { get; init; }

    /// <summary>Gets the chat that it hits; any unless said.</summary>
    public long? Chat { get; init; }

    /// <summary>Gets the status of an error.</summary>
    public int Status { get; init; } = 500;

    /// <summary>Gets the words of an error; what the platform says for the status unless said.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the seconds that a 429 asks to wait.</summary>
    public int RetryAfter { get; init; } = 1;

    /// <summary>Gets how long a hanging call hangs.</summary>
    public double Seconds { get; init; } = 60;

    internal bool Hits(MethodCall call) =>
        (Method is null ? !call.Name.Equals("getUpdates", StringComparison.OrdinalIgnoreCase) : call.Name.Equals(Method, StringComparison.OrdinalIgnoreCase))
        && (Chat is null || call.Number("chat_id") == Chat);

    internal ApiFault ToApiFault() => Status switch
    {
        429 => ApiFault.TooMany(RetryAfter),
        403 => new ApiFault(403, Description ?? "Forbidden: bot was blocked by the user"),
        500 => new ApiFault(500, Description ?? "Internal Server Error"),
        502 => new ApiFault(502, Description ?? "Bad Gateway"),
        _ => new ApiFault(Status, Description ?? "Bad Request: injected", new JsonObject()),
    };
}
