namespace BotTutor.Learning.Reviews;

/// <summary>
/// FSRS-6 with its published default weights: when something should be asked again, so that it is still remembered with the wanted chance.
/// The formulas: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm.
/// </summary>
public static class Fsrs
{
    /// <summary>The chance to remember at which something is asked again.</summary>
    public const double Retention = 0.9;

    /// <summary>In days, a hundred years.</summary>
    public const int LongestInterval = 36_500;

    private const double LeastInitialStability = 0.1;
    private const double LeastStability = 0.001;
    private const double LeastDifficulty = 1;
    private const double MostDifficulty = 10;

    private static readonly double[] Weights =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    private static readonly double Decay = -Weights[20];
    private static readonly double Factor = Math.Pow(Retention, 1 / Decay) - 1;

    /// <summary>What is known after the first answer.</summary>
    public static MemoryTrace First(ReviewGrade grade) => new(
        Math.Max(Weights[Number(grade) - 1], LeastInitialStability),
        Math.Clamp(InitialDifficulty(Number(grade)), LeastDifficulty, MostDifficulty));

    /// <summary>What is known after another answer.</summary>
    /// <param name="trace">What was known before.</param>
    /// <param name="grade">How the answer was.</param>
    /// <param name="days">Whole days since the answer before, 0 for the same day.</param>
    public static MemoryTrace Next(MemoryTrace trace, ReviewGrade grade, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var stability = (days, grade) switch
        {
            (0, _) => SameDay(trace.Stability, Number(grade)),
            (_, ReviewGrade.Again) => Forgotten(trace, Retrievability(trace, days)),
            _ => Remembered(trace, grade, Retrievability(trace, days)),
        };
        return new MemoryTrace(Math.Clamp(stability, LeastStability, LongestInterval), NextDifficulty(trace.Difficulty, Number(grade)));
    }

    /// <summary>The chance, from 0 to 1, to remember after so many days.</summary>
    public static double Retrievability(MemoryTrace trace, int days) => Math.Pow(1 + (Factor * days / trace.Stability), Decay);

    /// <summary>After how many days, at least 1, the chance to remember has fallen to <paramref name="retention"/>.</summary>
    public static int Interval(MemoryTrace trace, double retention = Retention)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(retention);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(retention, 1);
        var days = trace.Stability / Factor * (Math.Pow(retention, 1 / Decay) - 1);
        return (int)Math.Clamp(Math.Round(days, MidpointRounding.AwayFromZero), 1, LongestInterval);
    }

    private static int Number(ReviewGrade grade) => Enum.IsDefined(grade)
        ? (int)grade
        : throw new ArgumentOutOfRangeException(nameof(grade), grade, "A grade is Again, Hard, Good or Easy.");

    private static double InitialDifficulty(int grade) => Weights[4] - Math.Exp(Weights[5] * (grade - 1)) + 1;

    /// <summary>The nearer to 10, the smaller the step; and each answer draws a little towards the difficulty of what is easy.</summary>
    private static double NextDifficulty(double difficulty, int grade)
    {
        var stepped = difficulty - (Weights[6] * (grade - 3) * (MostDifficulty - difficulty) / 9);
        var drawn = (Weights[7] * InitialDifficulty((int)ReviewGrade.Easy)) + ((1 - Weights[7]) * stepped);
        return Math.Clamp(drawn, LeastDifficulty, MostDifficulty);
    }

    private static double Remembered(MemoryTrace trace, ReviewGrade grade, double retrievability)
    {
        var bonus = grade switch
        {
            ReviewGrade.Hard => Weights[15],
            ReviewGrade.Easy => Weights[16],
            _ => 1,
        };
        var growth = Math.Exp(Weights[8])
            * (11 - trace.Difficulty)
            * Math.Pow(trace.Stability, -Weights[9])
            * (Math.Exp(Weights[10] * (1 - retrievability)) - 1)
            * bonus;
        return trace.Stability * (1 + growth);
    }

    /// <summary>Never more than a lapse on the same day would have left.</summary>
    private static double Forgotten(MemoryTrace trace, double retrievability)
    {
        var left = Weights[11]
            * Math.Pow(trace.Difficulty, -Weights[12])
            * (Math.Pow(trace.Stability + 1, Weights[13]) - 1)
            * Math.Exp(Weights[14] * (1 - retrievability));
        return Math.Min(left, trace.Stability / Math.Exp(Weights[17] * Weights[18]));
    }

    private static double SameDay(double stability, int grade)
    {
        var growth = Math.Exp(Weights[17] * (grade - 3 + Weights[18])) * Math.Pow(stability, -Weights[19]);
        return stability * (grade >= (int)ReviewGrade.Good ? Math.Max(growth, 1) : growth);
    }
}
