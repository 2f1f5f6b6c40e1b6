using System.Security.Cryptography;

namespace BotTutor.Learning;

/// <summary>Letters and digits that nobody mistakes for each other; who types an O for a 0, or an I or L for a 1, is understood.</summary>
internal static class CodeLetters
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Each letter holds 5 bits of chance.</summary>
    public static string Next(RandomNumberGenerator random, int letters)
    {
        ArgumentNullException.ThrowIfNull(random);
        var bytes = new byte[letters];
        random.GetBytes(bytes);
        return string.Concat(bytes.Select(chance => Alphabet[chance % Alphabet.Length]));
    }

    /// <returns>The letters without blanks and hyphens; none when there are fewer or more, or others among them.</returns>
    public static string? Read(string text, int letters)
    {
        var plain = string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign != '-').Select(Plain));
        return plain.Length == letters && plain.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal)) ? plain : null;
    }

    private static char Plain(char sign) => char.ToUpperInvariant(sign) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var letter => letter,
    };
}
