using System.Text.Json.Nodes;

namespace BotTutor.FakeTelegram.Bots;

/// <summary>A call that the bot has made, and how it was answered; 0 where the line broke.</summary>
internal sealed record CallRecord(string Method, JsonObject Parameters, int Status, string? Description, DateTimeOffset At);
