using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotTutor.Channels.Teams;

/// <summary>One call of the connector that waits in the outbox.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="ServiceUrl">Where the platform takes it, as the conversation last said.</param>
/// <param name="Activity">What is said; none for a removal.</param>
internal sealed record TeamsRequest(TeamsRequestKind Kind, string ServiceUrl, JsonObject? Activity)
{
    /// <summary>Letters stay letters: the platform counts bytes.</summary>
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<TeamsRequestKind>() },
    };

    /// <summary>Gets the earlier activity that it changes or removes; the platform's id for it is known only when it leaves.</summary>
    public string? Changes { get; init; }

    /// <summary>Gets what is sent instead when the platform does not take this, such as words in place of a card that is too large.</summary>
    public TeamsRequest? Otherwise { get; init; }

    public static string Wire(JsonNode node) => node.ToJsonString(Json);

    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <exception cref="FormatException">The text is not a request.</exception>
    public static TeamsRequest Read(string json) =>
        JsonSerializer.Deserialize<TeamsRequest>(json, Json) ?? throw new FormatException("The stored text is not a request.");
}

/// <summary>What is done with an activity.</summary>
internal enum TeamsRequestKind
{
    /// <summary>It is said.</summary>
    Say,

    /// <summary>It takes the place of an earlier one.</summary>
    Change,

    /// <summary>An earlier one is removed.</summary>
    Remove,
}
