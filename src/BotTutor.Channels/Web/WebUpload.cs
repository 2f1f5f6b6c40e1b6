namespace BotTutor.Channels.Web;

/// <summary>A file that a visitor sent.</summary>
/// <param name="Id">Unguessable: whoever knows it may read the file.</param>
/// <param name="ConversationId">The conversation it was sent in.</param>
/// <param name="Name">The file's name on the visitor's side, without a folder.</param>
/// <param name="ContentType">One of the allowed types, and checked against the bytes.</param>
/// <param name="Content">The bytes.</param>
/// <param name="CreatedAt">When it came.</param>
public sealed record WebUpload(string Id, string ConversationId, string Name, string ContentType, ReadOnlyMemory<byte> Content, DateTimeOffset CreatedAt);
