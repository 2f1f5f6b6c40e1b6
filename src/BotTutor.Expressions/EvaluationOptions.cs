using System.Globalization;

namespace BotTutor.Expressions;

/// <summary>What an evaluation asks of its surroundings.</summary>
public sealed record EvaluationOptions
{
    /// <summary>No locale, the system's clock, and a seed that is always the same.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>How numbers and dates are written where an expression names no locale of its own; as in no country unless said.</summary>
    public CultureInfo Locale { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Gives a value for a path that holds none; null stays null without it.</summary>
    public Func<string, Value>? NullSubstitution { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Feeds <c>rand</c>, <c>newGuid</c> and the choice among variations; the host gives one that is seeded and safe for its threads.</summary>
    public Random Random { get; init; } = new SharedRandom(1);

    /// <summary>Hears of each named text that is made on the way: its name, the file it stands in, and what it became. Nobody unless said.</summary>
    public Action<string, string, Value>? TextMade { get; init; }

    public ExpressionLimits Limits { get; init; } = ExpressionLimits.Default;
}
