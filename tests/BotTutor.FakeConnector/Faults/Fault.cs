namespace BotTutor.FakeConnector.Faults;

/// <summary>Lets some calls go wrong.</summary>
/// <param name="Status">What is answered.</param>
public sealed record Fault(int Status)
{
    /// <summary>Gets how many calls it hits.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Gets the method that it hits; any unless said.</summary>
    public string? Method { get; init; }

    /// <summary>Gets the code of the error.</summary>
    public string Code { get; init; } = "ServiceError";

    /// <summary>Gets what stands within the error, as for somebody who has blocked the bot.</summary>
    public string? SubCode { get; init; }

    /// <summary>Gets the seconds that it asks to wait.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Gets whether the call is done all the same, as when an answer is lost on its way.</summary>
    public bool IsDone { get; init; }
}
