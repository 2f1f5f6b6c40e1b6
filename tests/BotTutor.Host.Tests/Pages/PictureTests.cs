using System.Net;
using BotTutor.Host.Content;
using BotTutor.Host.Tests.Driving;
using SkiaSharp;

namespace BotTutor.Host.Tests.Pages;

/// <summary>Telegram and Teams show no drawings, so the catalogue's pictures are there as pixels too.</summary>
public sealed class PictureTests(RunningHost host) : IClassFixture<RunningHost>
{
    private static readonly string Pictures = Path.Combine(Repository.Root, "dialogs", "shop", "catalog", "pictures");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_drawing_comes_as_pixels_of_its_colours()
    {
        using var response = await host.Client.GetAsync("/pictures/kopi-gayo.png", Cancelled);
        using var picture = SKBitmap.Decode(await response.Content.ReadAsByteArrayAsync(Cancelled));

        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (picture.Width, picture.Height).ShouldBe((800, 600));
        picture.GetPixel(10, 10).ShouldBe(SKColor.Parse("#EAF1E4"), "the wall behind the bag");
        picture.GetPixel(400, 186).ShouldNotBe(SKColor.Parse("#EAF1E4"), "the bag");
    }

    [Theory]
    [InlineData("/pictures/nothing.png")]
    [InlineData("/pictures/..%2Fcatalog.png")]
    public async Task What_the_catalogue_does_not_show_is_not_there(string path)
    {
        using var response = await host.Client.GetAsync(path, Cancelled);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Every_drawing_of_the_catalogue_can_be_painted()
    {
        var drawings = new DrawnPictures();
        foreach (var file in Directory.EnumerateFiles(Pictures, "*.svg"))
        {
            using var picture = SKBitmap.Decode(drawings.Png(file));
            picture.ShouldNotBeNull(file);
            picture.Pixels.Distinct().Take(20).Count().ShouldBe(20, $"{file} should show more than a plain wall");
        }
    }

    [Fact]
    public void A_drawing_is_painted_once_until_its_file_changes()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("bottutor-pictures-").FullName, "red.svg");
        try
        {
            var drawings = new DrawnPictures();
            Draw(file, "red", day: 1);
            var first = drawings.Png(file);
            drawings.Png(file).ShouldBeSameAs(first);

            Draw(file, "blue", day: 2);
            using var second = SKBitmap.Decode(drawings.Png(file));
            second.GetPixel(5, 5).ShouldBe(SKColors.Blue);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    [Fact]
    public void No_drawing_holds_letters_that_a_machine_without_fonts_would_leave_out() =>
        Directory.EnumerateFiles(Pictures, "*.svg").Where(file => File.ReadAllText(file).Contains("<text", StringComparison.Ordinal)).ShouldBeEmpty();

    private static void Draw(string file, string color, int day)
    {
        File.WriteAllText(file, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="40" height="30"><rect width="40" height="30" fill="{color}"/></svg>""");
        File.SetLastWriteTimeUtc(file, new DateTime(2026, 11, day, 0, 0, 0, DateTimeKind.Utc));
    }
}
