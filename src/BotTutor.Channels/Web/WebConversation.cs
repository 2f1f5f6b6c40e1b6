namespace BotTutor.Channels.Web;

/// <summary>A talk of one visitor with one bot in the web chat.</summary>
/// <param name="Id">Unguessable, and safe in a URL.</param>
/// <param name="Bot">The bot that the visitor opened.</param>
/// <param name="UserId">The visitor, as the token says.</param>
/// <param name="UserName">The visitor's name where the token's issuer gave one.</param>
/// <param name="Locale">The language of the page, such as <c>id-ID</c>.</param>
/// <param name="CreatedAt">When the talk began.</param>
public sealed record WebConversation(string Id, string Bot, string UserId, string? UserName, string Locale, DateTimeOffset CreatedAt);
