namespace BotTutor.People;

/// <summary>Somebody the bot talks with.</summary>
public sealed record Person(PersonId Id)
{
    /// <summary>Gets the language the person asked for, such as <c>en</c>; none until they did.</summary>
    public string? Language { get; init; }

    /// <summary>Gets when the bot first met the person.</summary>
    public required DateTimeOffset Since { get; init; }
}
