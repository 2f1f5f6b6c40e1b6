using BotTutor.Content.Shops;

namespace BotTutor.Content.Tests.Shops;

public sealed class ShopFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("shop-folder-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Every_missing_file_is_named()
    {
        Copy("shop.yaml", "shop/catalog");

        var reading = ShopFolder.Read(Path.Combine(_root, "shop/catalog"), _root);

        reading.Content.ShouldBeNull();
        reading.Diagnostics.Select(diagnostic => $"{diagnostic.Source} {diagnostic.Code}")
            .ShouldBe(["shop/catalog/shipping.yaml FileMissing", "shop/catalog/catalog.yaml FileMissing"]);
    }

    [Fact]
    public void Pictures_are_looked_for_beside_the_files()
    {
        CopyAll("shop");

        ShopFolder.Read(Path.Combine(_root, "shop")).Diagnostics.Select(diagnostic => diagnostic.Code).ShouldBe(["PictureMissing", "PictureMissing"]);

        Directory.CreateDirectory(Path.Combine(_root, "shop/pictures"));
        File.WriteAllText(Path.Combine(_root, "shop/pictures/keripik-tempe.svg"), "<svg/>");
        File.WriteAllText(Path.Combine(_root, "shop/pictures/keripik-tempe-pedas.svg"), "<svg/>");

        ShopFolder.Read(Path.Combine(_root, "shop")).Content.ShouldNotBeNull();
    }

    [Fact]
    public void Shops_are_found_wherever_their_files_lie()
    {
        CopyAll("b/shop");
        CopyAll("a");
        Copy("shipping.yaml", "c");
        Copy("catalog.yaml", "d");

        ShopFolder.FindAll(_root).Select(folder => Path.GetRelativePath(_root, folder).Replace('\\', '/')).ShouldBe(["a", "b/shop", "d"]);
        ShopFolder.FindAll(Path.Combine(_root, "nowhere")).ShouldBeEmpty();
    }

    private void CopyAll(string folder)
    {
        foreach (var file in new[] { "shop.yaml", "shipping.yaml", "catalog.yaml" })
        {
            Copy(file, folder);
        }
    }

    private void Copy(string file, string folder)
    {
        var target = Directory.CreateDirectory(Path.Combine(_root, folder)).FullName;
        File.Copy(Path.Combine(SampleFiles.SoundFolder, file), Path.Combine(target, file));
    }
}
