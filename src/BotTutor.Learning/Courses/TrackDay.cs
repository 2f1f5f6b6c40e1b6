namespace BotTutor.Learning.Courses;

/// <summary>What is sent on a day after the course, to who asked for it.</summary>
public sealed record TrackDay
{
    /// <summary>1 is the first day after the course ended.</summary>
    public required int Day { get; init; }

    public required LocalTexts Title { get; init; }

    public required LocalTexts Message { get; init; }

    /// <summary>Whether due reviews follow.</summary>
    public bool HasReviews { get; init; }

    /// <summary>Asked after the message.</summary>
    public Form? Form { get; init; }

    /// <summary>Two or three buttons, or none.</summary>
    public IReadOnlyList<TrackAnswer> Answers { get; init; } = [];

    /// <summary>What must exist before the answers and the form are sent; the message goes anyway.</summary>
    public string? Needs { get; init; }
}

/// <param name="Key">Unique in its day.</param>
/// <param name="Text">The button.</param>
/// <param name="Reply">What the bot says then.</param>
/// <param name="OpensTicket">Whether it asks a mentor.</param>
public sealed record TrackAnswer(string Key, LocalTexts Text, LocalTexts Reply, bool OpensTicket);
