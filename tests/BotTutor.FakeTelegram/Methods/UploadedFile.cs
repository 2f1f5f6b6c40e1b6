namespace BotTutor.FakeTelegram.Methods;

/// <summary>A file that a call brought with it, or whose address it named.</summary>
internal sealed record UploadedFile(string Name, string ContentType, byte[] Content);
