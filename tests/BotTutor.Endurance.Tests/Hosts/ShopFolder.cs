using System.Text.RegularExpressions;

namespace BotTutor.Endurance.Tests.Hosts;

/// <summary>A copy of the demo shop whose shelves are too full to be bought empty, and room for a database; gone afterwards.</summary>
internal sealed partial class ShopFolder : IDisposable
{
    public const int OpeningStock = 100_000;

    public ShopFolder()
    {
        foreach (var part in new[] { "dialogs", "cards" })
        {
            Copy(new DirectoryInfo(System.IO.Path.Combine(Repository.Root, part)), System.IO.Path.Combine(Path, part));
        }

        var catalog = System.IO.Path.Combine(Path, "dialogs", "shop", "catalog", "catalog.yaml");
        File.WriteAllText(catalog, Stock().Replace(File.ReadAllText(catalog), $"${{1}}{OpeningStock}"));
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("bottutor-endurance-").FullName;

    public string Database => System.IO.Path.Combine(Path, "shop.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
        {
            file.CopyTo(System.IO.Path.Combine(to, file.Name));
        }

        foreach (var folder in from.EnumerateDirectories())
        {
            Copy(folder, System.IO.Path.Combine(to, folder.Name));
        }
    }

    [GeneratedRegex(@"^(\s+stock: )\d+", RegexOptions.Multiline)]
    private static partial Regex Stock();
}
