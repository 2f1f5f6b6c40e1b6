namespace BotTutor.FakeConnector.Identity;

/// <summary>With what token the connector calls a bot; the right one unless something else is said.</summary>
public sealed record FakeToken
{
    public string? Issuer { get; init; }

    public string? Audience { get; init; }

    public string? ServiceUrl { get; init; }

    /// <summary>Gets from when it is good, from now on.</summary>
    public TimeSpan Begins { get; init; } = TimeSpan.FromMinutes(-1);

    /// <summary>Gets until when it is good, from now on.</summary>
    public TimeSpan Ends { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Gets whether somebody else has signed it, under the name of the platform's key.</summary>
    public bool IsForged { get; init; }
}
