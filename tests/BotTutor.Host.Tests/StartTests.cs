using BotTutor.Host.Tests.Driving;

namespace BotTutor.Host.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task Broken_content_is_refused_with_every_finding_by_file_and_line()
    {
        using var folder = new HostFolder();
        folder.Write("dialogs/bottutor.dialog", "{\n  \"$kind\": \"Microsoft.AdaptiveDialogue\"\n}");
        folder.Write("dialogs/words.id.lg", "# Greeting\n- Halo ${user.name\n");
        folder.Write("cards/product.card.json", "{ \"type\": \"AdaptiveCard\", ");
        folder.Write("dialogs/shop/catalog/shop.yaml", "id: toko\nname: Toko\norderPrefix: 12345678901\n");
        folder.Write("dialogs/shop/catalog/shipping.yaml", "zones: 5\n");
        folder.Write("dialogs/shop/catalog/catalog.yaml", "products:\n  - id: sambal\n    price: murah\n");

        var (exitCode, output) = await HostProcess.RefuseAsync(folder, $"--Bot:Content={folder.Path}");

        exitCode.ShouldBe(1);
        output.ShouldContain("BotTutor does not start");
        output.ShouldContain("bottutor.dialog(2,");
        output.ShouldContain("words.id.lg(2,");
        output.ShouldContain("product.card.json(1,");
        output.ShouldContain("dialogs/shop/catalog/shop.yaml(");
        output.ShouldContain("dialogs/shop/catalog/shipping.yaml(1,");
        output.ShouldContain("dialogs/shop/catalog/catalog.yaml(");
        output.ShouldNotContain("   at ");
        File.Exists(folder.Database).ShouldBeFalse("nothing should be written when nothing starts");
    }

    [Fact]
    public async Task A_folder_without_the_first_dialog_is_refused()
    {
        using var folder = new HostFolder();
        folder.Write("dialogs/other.dialog", """{ "$kind": "Microsoft.AdaptiveDialog" }""");

        var (exitCode, output) = await HostProcess.RefuseAsync(folder, $"--Bot:Content={folder.Path}");

        exitCode.ShouldBe(1);
        output.ShouldContain("should hold bottutor.dialog");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_setting_that_cannot_work_is_refused_by_name()
    {
        using var folder = new HostFolder();

        var (exitCode, output) = await HostProcess.RefuseAsync(folder, "--Channels:Web:ConnectorToken=short");

        exitCode.ShouldBe(1);
        output.ShouldContain("Channels:Web:ConnectorToken should have 32 characters or more.");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_second_host_on_the_same_database_is_refused()
    {
        using var folder = new HostFolder();
        await using var first = await HostProcess.StartAsync(folder);

        var (exitCode, output) = await HostProcess.RefuseAsync(folder);

        exitCode.ShouldBe(1);
        output.ShouldContain("is in use by another BotTutor host");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_taken_address_is_refused_with_the_way_out()
    {
        using var folder = new HostFolder();
        using var other = new HostFolder();
        await using var first = await HostProcess.StartAsync(folder);

        var (exitCode, output) = await HostProcess.RefuseAsync(other, $"--urls={first.Address}");

        exitCode.ShouldBe(1);
        output.ShouldContain("Choose another with --urls.");
        output.ShouldNotContain("   at ");
    }
}
