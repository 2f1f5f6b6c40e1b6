using System.Globalization;

namespace BotTutor.Shop;

/// <summary>
/// An amount in whole rupiah; there is no smaller coin. Arithmetic is checked: an amount too large to count is an
/// error, never a wrong price.
/// </summary>
public readonly record struct Money(long Rupiah) : IComparable<Money>
{
    private static readonly NumberFormatInfo Dots = GroupedBy(".");
    private static readonly NumberFormatInfo Commas = GroupedBy(",");

    public static Money Zero => default;

    public static Money operator +(Money left, Money right) => new(checked(left.Rupiah + right.Rupiah));

    public static Money operator -(Money left, Money right) => new(checked(left.Rupiah - right.Rupiah));

    public static Money operator *(Money price, int quantity) => new(checked(price.Rupiah * quantity));

    public static bool operator <(Money left, Money right) => left.Rupiah < right.Rupiah;

    public static bool operator >(Money left, Money right) => left.Rupiah > right.Rupiah;

    public static bool operator <=(Money left, Money right) => left.Rupiah <= right.Rupiah;

    public static bool operator >=(Money left, Money right) => left.Rupiah >= right.Rupiah;

    public int CompareTo(Money other) => Rupiah.CompareTo(other.Rupiah);

    /// <summary>Written for a reader: <c>IDR 25,000</c> in English, <c>Rp25.000</c> otherwise. A minus stands in front of it all.</summary>
    public string In(string? locale)
    {
        var (sign, format) = LocalText.IsEnglish(locale) ? ("IDR ", Commas) : ("Rp", Dots);

        // UInt128 because the smallest long has no positive twin.
        var amount = UInt128.CreateChecked(Int128.Abs(Rupiah)).ToString("N0", format);
        return Rupiah < 0 ? $"-{sign}{amount}" : $"{sign}{amount}";
    }

    /// <summary>As an Indonesian reads it: <c>Rp25.000</c>.</summary>
    public override string ToString() => In(null);

    private static NumberFormatInfo GroupedBy(string separator) => new() { NumberGroupSeparator = separator, NumberGroupSizes = [3] };
}
