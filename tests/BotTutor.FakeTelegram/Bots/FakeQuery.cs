namespace BotTutor.FakeTelegram.Bots;

/// <summary>A press on a button that waits for its answer.</summary>
internal sealed class FakeQuery(string id, long user, string data, DateTimeOffset pressed)
{
    public string Id => id;

    public long User => user;

    public string Data => data;

    public DateTimeOffset Pressed => pressed;

    public bool IsAnswered { get; set; }

    public string? Answer { get; set; }

    public bool IsAlert { get; set; }
}
