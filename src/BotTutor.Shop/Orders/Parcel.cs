namespace BotTutor.Shop.Orders;

/// <summary>What a parcel is followed by on its way.</summary>
public sealed record Parcel
{
    private const int LongestCourier = 40;
    private const int ShortestNumber = 4;
    private const int LongestNumber = 40;

    private Parcel(string? courier, string trackingNumber)
    {
        Courier = courier;
        TrackingNumber = trackingNumber;
    }

    /// <summary>Who carries it, as the seller named them, such as "JNE"; <see langword="null"/> when they did not.</summary>
    public string? Courier { get; }

    /// <summary>Capital letters, digits and hyphens ("nomor resi").</summary>
    public string TrackingNumber { get; }

    /// <summary>Reads a tracking number in any case and with blanks in it, as people copy it.</summary>
    /// <returns>The parcel, or <see langword="null"/> when the number has fewer than 4 or more than 40 signs, has no digit, or has other signs.</returns>
    public static Parcel? From(string? courier, string? trackingNumber)
    {
        var number = string.Concat((trackingNumber ?? "").Where(sign => !char.IsWhiteSpace(sign))).ToUpperInvariant();
        var carrier = string.Join(' ', (courier ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return number.Length is >= ShortestNumber and <= LongestNumber
            && number.All(sign => char.IsAsciiLetterOrDigit(sign) || sign == '-')
            && number.Any(char.IsAsciiDigit)
                ? new Parcel(carrier.Length == 0 ? null : carrier[..Math.Min(carrier.Length, LongestCourier)], number)
                : null;
    }

    public override string ToString() => Courier is null ? TrackingNumber : $"{Courier} {TrackingNumber}";
}
