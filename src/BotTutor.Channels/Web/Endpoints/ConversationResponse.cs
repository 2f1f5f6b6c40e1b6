using System.Text.Json.Serialization;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>An open conversation, named as Direct Line names it.</summary>
internal sealed record ConversationResponse(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] long ExpiresIn,
    [property: JsonPropertyName("streamUrl")] string StreamUrl);
