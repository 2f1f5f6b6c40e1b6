using System.Security.Cryptography;

namespace BotTutor.Learning.Cohorts;

/// <summary>What people type or scan to join a cohort, such as <c>KELAS-7K3M9Q</c>; 30 bits of chance. It fits into a Telegram start link as it is.</summary>
public readonly record struct CohortCode
{
    private const string Word = "KELAS";
    private const int Letters = 6;

    private CohortCode(string letters) => Text = $"{Word}-{letters}";

    public string Text { get; }

    public static CohortCode Next(RandomNumberGenerator random) => new(CodeLetters.Next(random, Letters));

    /// <summary>Reads a code in any case, with or without its word and hyphen.</summary>
    /// <returns>The code as it is written, or none when this can be no code.</returns>
    public static CohortCode? Read(string? text)
    {
        var written = (text ?? "").Trim();
        var rest = written.StartsWith(Word, StringComparison.OrdinalIgnoreCase) && written.Length > Letters ? written[Word.Length..] : written;
        return CodeLetters.Read(rest, Letters) is { } letters ? new CohortCode(letters) : null;
    }

    public override string ToString() => Text;
}
