using System.Security.Cryptography;
using System.Text;

namespace BotTutor.Shop.Staff;

/// <summary>
/// How claim codes are written: eight letters and digits in two groups, such as <c>7K3M-Q9TX</c>, 40 bits of chance.
/// No letter looks like a digit; who types an O for a 0, or an I or L for a 1, is understood.
/// </summary>
public static class ClaimWords
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Letters = 8;
    private const int Group = 4;

    /// <returns>The code as it is written, or <see langword="null"/> when this can be none.</returns>
    public static string? Read(string? text)
    {
        var letters = string.Concat((text ?? "").Where(sign => !char.IsWhiteSpace(sign) && sign != '-').Select(Plain));
        return letters.Length == Letters && letters.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal)) ? Written(letters) : null;
    }

    /// <summary>What is kept instead of the code.</summary>
    public static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    internal static string Next(RandomNumberGenerator random)
    {
        var bytes = new byte[Letters];
        random.GetBytes(bytes);
        return Written(string.Concat(bytes.Select(chance => Alphabet[chance % Alphabet.Length])));
    }

    private static string Written(string letters) => $"{letters[..Group]}-{letters[Group..]}";

    private static char Plain(char sign) => char.ToUpperInvariant(sign) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var letter => letter,
    };
}
