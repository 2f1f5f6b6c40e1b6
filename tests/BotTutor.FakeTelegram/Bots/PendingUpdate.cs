using System.Text.Json.Nodes;

namespace BotTutor.FakeTelegram.Bots;

/// <summary>An update that the bot has not confirmed.</summary>
/// <param name="Id">Its <c>update_id</c>.</param>
/// <param name="Line">Those of one line are delivered in order, each line by itself.</param>
/// <param name="Until">When it is forgotten.</param>
/// <param name="Json">The update.</param>
internal sealed record PendingUpdate(long Id, string Line, DateTimeOffset Until, JsonObject Json);
