namespace BotTutor.Learning.Evaluation;

/// <summary>Who chose an option.</summary>
/// <param name="Option">Its key.</param>
/// <param name="IsRight">Whether the author calls it right.</param>
/// <param name="Chosen">How many chose it.</param>
/// <param name="Share">The share, from 0 to 1, of all who had the item.</param>
/// <param name="Rest">What those who chose it reached in the rest of the test, in points of 100.</param>
public sealed record OptionReport(string Option, bool IsRight, int Chosen, double Share, Figure<double> Rest);
