namespace BotTutor.Channels;

/// <summary>Addresses of pictures for platforms that fetch them themselves.</summary>
internal static class PictureAddress
{
    /// <summary>Where the platform can fetch a picture: an address of the house is completed, and a drawing, which it cannot show, is asked for as PNG.</summary>
    /// <returns>The address; <see langword="null"/> when there is none that could work.</returns>
    public static string? Of(string? address, Uri? house)
    {
        if (address is null or "")
        {
            return null;
        }

        if (address.StartsWith("data:image/", StringComparison.Ordinal))
        {
            return address.StartsWith("data:image/svg", StringComparison.Ordinal) ? null : address;
        }

        if (Whole(address, house) is not { } whole)
        {
            return null;
        }

        var drawing = whole.AbsolutePath.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
        return drawing && (house is null || whole.Host != house.Host) ? null
            : drawing ? new UriBuilder(whole) { Path = whole.AbsolutePath[..^4] + ".png" }.Uri.AbsoluteUri
            : whole.AbsoluteUri;
    }

    /// <summary>An address that others can open: a page's own, or one of the house, completed.</summary>
    public static Uri? Whole(string? address, Uri? house) =>
        Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" ? absolute
        : house is not null && address?.StartsWith('/') == true ? new Uri(house, address)
        : null;
}
