using BotTutor.Learning.Certificates;

namespace BotTutor.Learning.Courses;

/// <summary>A training as its files describe it, sound and whole: whatever one part names is there.</summary>
public sealed record Course
{
    public required CourseId Id { get; init; }

    /// <summary>Raised by whoever changes what a question or card means; an attempt keeps the version that it began with.</summary>
    public required int Version { get; init; }

    /// <summary>Language codes; the first is the default.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required LocalTexts Title { get; init; }

    public required LocalTexts Summary { get; init; }

    /// <summary>The share of a quiz's slots, from 0 to 1, that must be right to pass; 0.8 unless told.</summary>
    public double Pass { get; init; } = 0.8;

    /// <summary>The share of an objective's slots, from 0 to 1, whose latest answer is right when it is mastered; 0.8 unless told.</summary>
    public double Mastery { get; init; } = 0.8;

    public SkipRule? Skip { get; init; }

    public CourseTests? Tests { get; init; }

    public CertificateRule? Certificate { get; init; }

    public Form? Survey { get; init; }

    public Form? Confidence { get; init; }

    public Form? Feedback { get; init; }

    public Form? Interview { get; init; }

    public IReadOnlyList<FaqEntry> Faq { get; init; } = [];

    public RolePlay? Roles { get; init; }

    /// <summary>The days after the course, in order; empty when there are none.</summary>
    public IReadOnlyList<TrackDay> Track { get; init; } = [];

    public required IReadOnlyList<CourseDay> Days { get; init; }

    /// <summary>In the order in which they are taught.</summary>
    public required IReadOnlyList<Module> Modules { get; init; }
}

/// <summary>When a module may be skipped; the learner decides.</summary>
/// <param name="Share">The share of the first test's items on the module's objectives that must be right, from 0 to 1.</param>
/// <param name="LeastItems">How many such items there must be.</param>
public sealed record SkipRule(double Share, int LeastItems);

/// <param name="Number">0 is before the course.</param>
/// <param name="Title">What the day is about.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="Discussion">What the group talks about that day; none when it does not.</param>
public sealed record CourseDay(int Number, LocalTexts Title, int Minutes, LocalTexts? Discussion);
