using System.Text.Json.Serialization;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>A token and what it opens, named as Direct Line names it.</summary>
internal sealed record TokenResponse(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] long ExpiresIn);
