using System.Collections.Concurrent;
using SkiaSharp;
using Svg.Skia;

namespace BotTutor.Host.Content;

/// <summary>
/// The catalogue's drawings as pixels, for channels that cannot show SVG. A drawing is painted once and again only when its file changes. The drawings
/// hold no letters: a bare machine has no fonts to paint them with.
/// </summary>
internal sealed class DrawnPictures
{
    /// <summary>In pixels; a phone shows a picture about half as wide.</summary>
    private const int Width = 800;

    private readonly ConcurrentDictionary<string, (DateTime Saved, Lazy<byte[]?> Picture)> _painted = new(StringComparer.Ordinal);

    /// <returns>A PNG, or <see langword="null"/> when the file is no drawing that can be painted.</returns>
    public byte[]? Png(string svgFile)
    {
        var saved = File.GetLastWriteTimeUtc(svgFile);
        var kept = _painted.AddOrUpdate(
            svgFile,
            file => (saved, new Lazy<byte[]?>(() => Paint(file))),
            (file, known) => known.Saved == saved ? known : (saved, new Lazy<byte[]?>(() => Paint(file))));
        return kept.Picture.Value;
    }

    private static byte[]? Paint(string file)
    {
        using var svg = new SKSvg();
        if (svg.Load(file) is not { CullRect: { Width: > 0, Height: > 0 } area } drawing)
        {
            return null;
        }

        var scale = Width / area.Width;
        using var bitmap = new SKBitmap(Width, (int)Math.Ceiling(area.Height * scale));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        canvas.Scale(scale);
        canvas.DrawPicture(drawing);
        using var image = SKImage.FromBitmap(bitmap);
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }
}
