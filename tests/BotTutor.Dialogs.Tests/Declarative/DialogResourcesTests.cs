using BotTutor.Dialogs.Declarative;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Dialogs.Tests.Declarative;

public sealed class DialogResourcesTests : IDisposable
{
    private const string Good = """{ "$kind": "Microsoft.AdaptiveDialog", "triggers": [] }""";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dialogs");

    [Fact]
    public void A_good_reload_is_taken()
    {
        var resources = Open();

        Write("more.dialog", Good);
        resources.Reload().HasErrors.ShouldBeFalse();

        resources.Set.HasDialog("more").ShouldBeTrue();
    }

    [Fact]
    public void A_broken_reload_is_told_and_the_last_good_set_stays()
    {
        var resources = Open();

        Write("more.dialog", "{ broken");
        resources.Reload().Diagnostics.ShouldHaveSingleItem().ToString().ShouldStartWith("more.dialog(1,3): error BrokenJson");

        resources.Set.HasErrors.ShouldBeFalse();
        resources.Set.HasDialog("main").ShouldBeTrue();
        resources.Set.HasDialog("more").ShouldBeFalse();
    }

    [Fact]
    public void Files_are_found_in_folders_of_folders_but_not_among_packages()
    {
        Write("a/b/deep.dialog", Good);
        Write("node_modules/x/hidden.dialog", Good);

        var set = Open().Set;

        set.HasDialog("deep").ShouldBeTrue();
        set.HasDialog("hidden").ShouldBeFalse();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private DialogResources Open()
    {
        Write("main.dialog", Good);
        return new ServiceCollection().AddDialogs(options => options.FolderList.Add(_folder.FullName)).BuildServiceProvider().GetRequiredService<DialogResources>();
    }

    private void Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
