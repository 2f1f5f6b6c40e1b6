using BotTutor.Dialogs.Declarative;

namespace BotTutor.Dialogs.Tests.Declarative;

public sealed class ResourceFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bottutor-files-");

    [Fact]
    public async Task More_files_than_the_set_may_have_are_left_out_and_told_once()
    {
        await WriteAsync(4, "{ \"$kind\": \"Microsoft.AdaptiveDialog\" }");

        var set = Load(DialogLimits.Default with { Files = 2 });

        set.DialogNames.Count().ShouldBe(2);
        set.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("TooManyFiles");
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_left_out_and_told()
    {
        await WriteAsync(1, "{ \"$kind\": \"Microsoft.AdaptiveDialog\" }" + new string(' ', 1_000));

        var set = Load(DialogLimits.Default with { FileSize = 500 });

        set.DialogNames.ShouldBeEmpty();
        set.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("FileTooLarge");
    }

    [Fact]
    public async Task Files_that_are_too_large_together_are_told()
    {
        await WriteAsync(3, "{ \"$kind\": \"Microsoft.AdaptiveDialog\" }" + new string(' ', 1_000));

        Load(DialogLimits.Default with { TotalSize = 2_500 }).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("TooManyFiles");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private ResourceSet Load(DialogLimits limits) => ResourceSet.Load(_folder.FullName, DialogCatalog.BuiltIn, limits);

    private async Task WriteAsync(int files, string text)
    {
        for (var file = 0; file < files; file++)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder.FullName, $"{file}.dialog"), text, TestContext.Current.CancellationToken);
        }
    }
}
