using System.Text;
using System.Text.Unicode;

namespace BotTutor.Channels.Web;

/// <summary>The kinds of files a visitor may send. A file is what its bytes say, not what its name promises.</summary>
internal static class WebFileTypes
{
    private const int LongestName = 120;

    private static readonly Dictionary<string, Func<ReadOnlySpan<byte>, bool>> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        { "image/jpeg", bytes => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) },
        { "image/png", bytes => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) },
        { "image/gif", bytes => bytes.StartsWith("GIF8"u8) },
        { "image/webp", bytes => bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) },
        { "video/mp4", bytes => bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8) },
        { "application/pdf", bytes => bytes.StartsWith("%PDF-"u8) },
        { "text/plain", bytes => Utf8.IsValid(bytes) && !bytes.Contains((byte)0) },
    };

    public static string Names => string.Join(", ", Types.Keys);

    /// <returns>The type without its parameters, or <see langword="null"/> when it is not allowed or the bytes say otherwise.</returns>
    public static string? Check(string? contentType, ReadOnlySpan<byte> bytes)
    {
        var type = contentType?.Split(';')[0].Trim().ToLowerInvariant();
        return type is not null && Types.TryGetValue(type, out var fits) && fits(bytes) ? type : null;
    }

    /// <summary>Only pictures are shown in the page; everything else is handed over as a file.</summary>
    public static bool IsPicture(string contentType) => contentType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>The last part of a path, without what a file system or a header would stumble over.</summary>
    public static string NameOf(string? fileName)
    {
        var clean = new StringBuilder();
        foreach (var rune in (fileName ?? "").Split('/', '\\')[^1].EnumerateRunes())
        {
            if (!Rune.IsControl(rune) && clean.Length < LongestName && rune.Value is not ('"' or '<' or '>' or '|' or ':' or '*' or '?'))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim(' ', '.') is { Length: > 0 } name ? name : "file";
    }
}
