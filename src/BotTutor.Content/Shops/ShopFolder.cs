using BotTutor.Diagnostics;

namespace BotTutor.Content.Shops;

/// <summary>Finds and reads the folders that describe shops.</summary>
public static class ShopFolder
{
    private const string ShopFile = "shop.yaml";
    private const string ShippingFile = "shipping.yaml";
    private const string CatalogFile = "catalog.yaml";

    /// <summary>Finds every folder at or below <paramref name="root"/> that holds a <c>shop.yaml</c> or a <c>catalog.yaml</c>, in the order of their paths.</summary>
    public static IReadOnlyList<string> FindAll(string root) => Directory.Exists(root)
        ? [.. Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is ShopFile or CatalogFile)
            .Select(file => Path.GetDirectoryName(file)!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Reads the shop of a folder. A missing file is a diagnostic like any other.</summary>
    /// <param name="folder">The folder with the three files and <c>pictures</c>.</param>
    /// <param name="root">The folder that diagnostics name the files from; <paramref name="folder"/> unless told.</param>
    public static ShopReading Read(string folder, string? root = null)
    {
        var paths = new[] { ShopFile, ShippingFile, CatalogFile }.Select(file => Path.Combine(folder, file)).ToArray();
        var missing = paths
            .Where(path => !File.Exists(path))
            .Select(path => ContentMessages.FileMissing(NameOf(path)))
            .ToList();
        if (missing.Count > 0)
        {
            return new ShopReading(null, missing);
        }

        var texts = paths.Select(path => new SourceText(NameOf(path), File.ReadAllText(path))).ToArray();
        return ShopFiles.Read(texts[0], texts[1], texts[2], picture => File.Exists(Path.Combine(folder, picture)));

        string NameOf(string path) => Path.GetRelativePath(root ?? folder, path).Replace('\\', '/');
    }
}
