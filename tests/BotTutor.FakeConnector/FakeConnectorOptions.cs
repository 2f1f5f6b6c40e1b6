namespace BotTutor.FakeConnector;

/// <summary>Which bot the platform knows.</summary>
public sealed record FakeConnectorOptions
{
    public string AppId { get; init; } = "11111111-2222-3333-4444-555555555555";

    public string Password { get; init; } = "secret~value";

    /// <summary>Gets the organisation of a single-tenant bot.</summary>
    public string? Tenant { get; init; }

    public bool IsPasswordExpired { get; init; }

    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Gets whether a bot that says too much in one conversation is told to wait: 7 in a second, 8 in two, 60 in thirty.</summary>
    public bool Limits { get; init; } = true;
}
