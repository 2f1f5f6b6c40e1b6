namespace BotTutor.Learning.Evaluation;

/// <summary>Between which bounds a figure lies, should the cohort have been made up of other people like these: 95 times of 100.</summary>
public readonly record struct Interval(double Low, double High);
