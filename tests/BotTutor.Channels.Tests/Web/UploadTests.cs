using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace BotTutor.Channels.Tests.Web;

public sealed class UploadTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];

    [Fact]
    public async Task A_photo_comes_with_its_message_and_can_be_looked_at()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var posted = await UploadAsync(talk, """{"type":"message","text":"ini fotonya","channelData":{"clientActivityID":"u-1"}}""", ("foto rusak.png", "image/png", Png));

        posted.StatusCode.ShouldBe(HttpStatusCode.OK);
        var echo = (await talk.PollAsync())[1]!;
        echo["text"]!.GetValue<string>().ShouldBe("ini fotonya");
        echo["channelData"]!["clientActivityID"]!.GetValue<string>().ShouldBe("u-1");
        var attachment = echo["attachments"]!.AsArray().ShouldHaveSingleItem()!;
        attachment["contentType"]!.GetValue<string>().ShouldBe("image/png");
        attachment["name"]!.GetValue<string>().ShouldBe("foto rusak.png");

        using var download = await host.Client.GetAsync(attachment["contentUrl"]!.GetValue<string>(), DirectLineHost.Cancelled);
        (await download.Content.ReadAsByteArrayAsync(DirectLineHost.Cancelled)).ShouldBe(Png);
        download.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        download.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        download.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox"]);
    }

    [Fact]
    public async Task A_document_is_handed_over_as_a_file_and_not_shown_as_a_page()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var posted = await UploadAsync(talk, null, ("../../catatan.txt", "text/plain; charset=utf-8", "halo"u8.ToArray()));

        var attachment = (await talk.PollAsync())[1]!["attachments"]![0]!;
        attachment["name"]!.GetValue<string>().ShouldBe("catatan.txt");
        using var download = await host.Client.GetAsync(attachment["contentUrl"]!.GetValue<string>(), DirectLineHost.Cancelled);
        download.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Theory]
    [InlineData("page.html", "text/html", "<script>alert(1)</script>")]
    [InlineData("drawing.svg", "image/svg+xml", "<svg/>")]
    [InlineData("photo.png", "image/png", "<script>alert(1)</script>")]
    [InlineData("program.exe", "application/octet-stream", "MZ")]
    [InlineData("sticker.tgs", "application/x-tgsticker", "x")]
    public async Task A_file_that_is_not_what_it_says_or_not_allowed_is_refused_in_words(string name, string type, string content)
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var posted = await UploadAsync(talk, null, (name, type, Encoding.UTF8.GetBytes(content)));

        posted.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await posted.Content.ReadAsStringAsync(DirectLineHost.Cancelled)).ShouldContain("file: should be one of image/jpeg, image/png");
        host.Store.Uploads.ShouldBeEmpty();
        host.Store.Inbox.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Too_much_and_too_many_are_refused()
    {
        await using var host = await DirectLineHost.StartAsync(("MaximumUploadBytes", "1024"), ("MaximumActivityBytes", "1024"), ("MaximumUploadFiles", "2"));
        var talk = await host.OpenAsync();

        using var large = await UploadAsync(talk, null, ("a.txt", "text/plain", new byte[100_000]));
        using var many = await UploadAsync(talk, null, ("a.txt", "text/plain", "a"u8.ToArray()), ("b.txt", "text/plain", "b"u8.ToArray()), ("c.txt", "text/plain", "c"u8.ToArray()));

        large.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        many.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        host.Store.Inbox.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_upload_without_a_file_or_with_a_broken_message_is_refused()
    {
        await using var host = await DirectLineHost.StartAsync();
        var talk = await host.OpenAsync();

        using var empty = await UploadAsync(talk, """{"type":"message"}""");
        using var broken = await UploadAsync(talk, """{"type":"event","name":"x"}""", ("a.txt", "text/plain", "a"u8.ToArray()));
        using var noForm = await host.SendAsync(HttpMethod.Post, $"{talk.Path}/upload", talk.Token, new StringContent("x"));

        empty.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        broken.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        noForm.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_file_is_found_only_by_its_whole_address()
    {
        await using var host = await DirectLineHost.StartAsync();

        using var download = await host.SendAsync(HttpMethod.Get, "/v3/directline/attachments/1/a.txt");

        download.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<HttpResponseMessage> UploadAsync(DirectLineTalk talk, string? activity, params (string Name, string Type, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent();
        if (activity is not null)
        {
            form.Add(new StringContent(activity, Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob");
        }

        foreach (var (name, type, bytes) in files)
        {
            var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            form.Add(content, "file", name);
        }

        return await talk.Host.SendAsync(HttpMethod.Post, $"{talk.Path}/upload?userId=somebody", talk.Token, form);
    }
}
