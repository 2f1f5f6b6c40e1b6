using BotTutor.Learning.Courses;

namespace BotTutor.Learning.Attempts;

/// <summary>
/// One learner at one quiz, task or test. A test has one round and one try for each item; a quiz goes on in rounds until it is passed.
/// It keeps the version of the course that it began with.
/// </summary>
public sealed record Attempt
{
    /// <summary>After so many wrong tries the hint is said.</summary>
    public const int MissesBeforeHint = 2;

    /// <summary>At most so many tries at an item in one round.</summary>
    public const int MostTries = 3;

    public required EnrolmentId Enrolment { get; init; }

    public required AttemptKind Kind { get; init; }

    /// <summary>The module's folder or the task's id; <c>test</c> for a test.</summary>
    public required string Subject { get; init; }

    /// <summary>The form of a test; none otherwise.</summary>
    public string? Form { get; init; }

    public required int CourseVersion { get; init; }

    public required DateTimeOffset Began { get; init; }

    /// <summary>From here on nothing is taken; none without a limit of time.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>From 1.</summary>
    public int Round { get; init; } = 1;

    /// <summary>What this round asks, in the order in which it asks.</summary>
    public required IReadOnlyList<ItemId> Items { get; init; }

    /// <summary>In the order in which they were given, those of earlier rounds too.</summary>
    public IReadOnlyList<GivenAnswer> Answers { get; init; } = [];

    public bool IsTest => Kind is AttemptKind.TestBefore or AttemptKind.TestAfter;

    /// <summary>What is asked now; none when the round is over.</summary>
    public ItemId? Current => Items.Where(item => !IsClosed(item)).Select(item => (ItemId?)item).FirstOrDefault();

    /// <summary>How many of the round are over.</summary>
    public int Done => Items.Count(IsClosed);

    /// <summary>The share, from 0 to 1, of a test's items that were right; what was not answered is wrong.</summary>
    public double Share => Items.Count == 0 ? 0 : (double)Items.Count(item => Answers.Any(answer => answer.Item == item && answer.IsRight)) / Items.Count;

    public bool IsOver(DateTimeOffset now) => Current is null || now >= Deadline;

    /// <summary>Takes an answer, once, to what is asked now.</summary>
    /// <param name="item">The item it answers.</param>
    /// <param name="reply">What was answered.</param>
    /// <param name="key">See <see cref="GivenAnswer.Key"/>.</param>
    /// <param name="grade">Tells right from wrong.</param>
    /// <param name="now">When.</param>
    public Taking Take(Item item, Reply reply, string key, GradeAnswer grade, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(grade);
        if (Answers.FirstOrDefault(answer => answer.Key == key) is { } before)
        {
            return new Taking.Repeated(before);
        }

        if (Current != item.Id || now >= Deadline)
        {
            return new Taking.Late();
        }

        if (grade.Run(item, reply) is not Grading.Graded graded)
        {
            return new Taking.NoAnswer();
        }

        var chosen = ChosenIn(reply);
        return ThisRound(item.Id).FirstOrDefault(answer => answer.Chosen.SequenceEqual(chosen)) is { } same
            ? new Taking.Repeated(same)
            : Count(item, chosen, key, graded, now);
    }

    private Taking.Taken Count(Item item, IReadOnlyList<string> chosen, string key, Grading.Graded graded, DateTimeOffset now)
    {
        var turn = ThisRound(item.Id).Count() + 1;
        var answer = new GivenAnswer
        {
            Key = key,
            Item = item.Id,
            Round = Round,
            Try = turn,
            Chosen = chosen,
            IsRight = graded.IsRight,
            IsLast = graded.IsRight || turn >= (IsTest ? 1 : TriesAt(item)),
            At = now,
        };
        var taken = new Taking.Taken(this with { Answers = [.. Answers, answer] }, answer);
        return IsTest ? taken : taken with
        {
            Reasons = graded.Reasons,
            Hint = !graded.IsRight && turn == MissesBeforeHint ? item.Hint : null,
            Explanation = answer.IsLast ? item.Explanation : null,
        };
    }

    /// <summary>A try counts only while there is something left to choose between.</summary>
    private static int TriesAt(Item item) => item switch
    {
        TrueFalseItem => 1,
        ChoiceItem choice => Math.Clamp(choice.Options.Count - 1, 1, MostTries),
        _ => MostTries,
    };

    private IEnumerable<GivenAnswer> ThisRound(ItemId item) => Answers.Where(answer => answer.Round == Round && answer.Item == item);

    private bool IsClosed(ItemId item) => ThisRound(item).Any(answer => answer.IsLast);

    private static IReadOnlyList<string> ChosenIn(Reply reply) => reply switch
    {
        Reply.Tapped { Keys: var keys } => keys,
        Reply.Matched { Rights: var rights } => [.. rights.OrderBy(right => right.Key, StringComparer.Ordinal).Select(right => $"{right.Key}={right.Value}")],
        Reply.Written { Text: var text } => [text],
        _ => [],
    };
}
