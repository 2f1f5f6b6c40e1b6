using System.Security.Cryptography;

namespace BotTutor.Learning.Certificates;

/// <summary>What a certificate is verified by, such as <c>BT-7K3M-Q9TX</c>; 40 bits of chance, so that nobody guesses one.</summary>
public readonly record struct CertificateSerial
{
    private const string Word = "BT";
    private const int Letters = 8;
    private const int Group = 4;

    private CertificateSerial(string letters) => Text = $"{Word}-{letters[..Group]}-{letters[Group..]}";

    public string Text { get; }

    public static CertificateSerial Next(RandomNumberGenerator random) => new(CodeLetters.Next(random, Letters));

    /// <summary>Reads a serial in any case, with or without its word and hyphens.</summary>
    /// <returns>The serial as it is written, or none when this can be none.</returns>
    public static CertificateSerial? Read(string? text)
    {
        var written = (text ?? "").Trim();
        var rest = written.StartsWith(Word, StringComparison.OrdinalIgnoreCase) && written.Length > Letters + 1 ? written[Word.Length..] : written;
        return CodeLetters.Read(rest, Letters) is { } letters ? new CertificateSerial(letters) : null;
    }

    public override string ToString() => Text;
}
