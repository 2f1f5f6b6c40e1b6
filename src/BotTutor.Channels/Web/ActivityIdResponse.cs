using System.Text.Json.Serialization;

namespace BotTutor.Channels.Web;

/// <summary>The id of the activity that was taken.</summary>
internal sealed record ActivityIdResponse([property: JsonPropertyName("id")] string Id);
