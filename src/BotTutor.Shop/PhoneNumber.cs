namespace BotTutor.Shop;

/// <summary>A phone number in international form, such as <c>+6281234567890</c>. Reading what people type is not done here.</summary>
public readonly record struct PhoneNumber
{
    private const int FewestDigits = 8;
    private const int MostDigits = 15;

    private PhoneNumber(string international) => International = international;

    public string International { get; }

    /// <returns>The number, or <see langword="null"/> when <paramref name="international"/> is not a plus and 8 to 15 digits.</returns>
    public static PhoneNumber? From(string? international) =>
        international is ['+', >= '1' and <= '9', .. var rest]
        && rest.Length + 1 is >= FewestDigits and <= MostDigits
        && rest.All(char.IsAsciiDigit)
            ? new PhoneNumber(international)
            : null;

    /// <summary>As people in Indonesia write it, <c>0812-3456-7890</c>; a foreign number stays international.</summary>
    public override string ToString()
    {
        if (International is null || !International.StartsWith("+62", StringComparison.Ordinal))
        {
            return International ?? "";
        }

        var local = "0" + International[3..];
        return string.Join('-', local.Chunk(4).Select(part => new string(part)));
    }
}
