namespace BotTutor.Learning.Certificates;

/// <summary>That somebody took a course and what they reached.</summary>
public sealed record Certificate
{
    public required CertificateSerial Serial { get; init; }

    public required EnrolmentId Enrolment { get; init; }

    public required CourseId Course { get; init; }

    public required int CourseVersion { get; init; }

    /// <summary>As the learner wrote it.</summary>
    public required string Name { get; init; }

    /// <summary>The points of 100 in the last test.</summary>
    public required double Points { get; init; }

    public required DateTimeOffset Issued { get; init; }
}
