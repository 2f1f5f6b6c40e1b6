namespace BotTutor.LanguageUnderstanding.Reports;

/// <summary>How well one intent is told.</summary>
/// <param name="Intent">Its name.</param>
/// <param name="Messages">How many messages have it.</param>
/// <param name="Recall">The share of its messages that were given it.</param>
/// <param name="Precision">The share of the messages given it that have it; 0 when none was.</param>
public sealed record IntentFigures(string Intent, int Messages, double Recall, double Precision)
{
    public double F1 => Recall + Precision == 0 ? 0 : 2 * Recall * Precision / (Recall + Precision);
}
