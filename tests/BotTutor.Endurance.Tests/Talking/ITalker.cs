namespace BotTutor.Endurance.Tests.Talking;

/// <summary>Somebody who talks with the bot over a channel, and does not give up when the line breaks.</summary>
internal interface ITalker : IAsyncDisposable
{
    /// <summary>Gets the id that the channel gives the person, as it stands in <c>accounts</c>.</summary>
    string Account { get; }

    /// <summary>Comes in and waits for the greeting.</summary>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Says something and waits until the bot has answered it.</summary>
    /// <exception cref="TimeoutException">No answer came; the message says to what.</exception>
    Task SayAsync(string text, CancellationToken cancellationToken);

    /// <summary>Reads what was said by both, once everything is over.</summary>
    Task<Hearing> ReadAsync(CancellationToken cancellationToken);
}
