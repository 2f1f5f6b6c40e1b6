using System.Net;
using System.Text.Json.Nodes;
using BotTutor.FakeTelegram.Bots;

namespace BotTutor.FakeTelegram.Methods;

/// <summary>Photos, documents and albums, from an upload, a file id or an address that the server fetches.</summary>
internal static class Media
{
    private const int MostPhotoBytes = 10 * 1_024 * 1_024;
    private const int MostFileBytes = 50 * 1_024 * 1_024;
    private const int MostFetchedPhotoBytes = 5 * 1_024 * 1_024;

    private static readonly string[] Pictures = ["image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp"];

    /// <summary>Fetches the files whose addresses a call names, before anything is locked.</summary>
    public static async Task FetchAsync(HttpClient client, MethodCall call, CancellationToken cancellationToken)
    {
        foreach (var (kind, place) in Places(call))
        {
            if (place.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !call.Files.ContainsKey(place))
            {
                call.Files[place] = await FetchAsync(client, kind, place, cancellationToken);
            }
        }
    }

    public static JsonNode Send(FakeBot bot, MethodCall call, string kind)
    {
        var content = new JsonObject { [kind] = Take(bot, call, kind, call.Files.ContainsKey(kind) ? $"attach://{kind}" : call.Text(kind)) };
        Texts.AddCaption(content, call.Text("caption"), call.Text("parse_mode"), call.Json("caption_entities"));
        return Sending.Send(bot, call, content).Json.DeepClone();
    }

    public static JsonNode SendGroup(FakeBot bot, MethodCall call)
    {
        if (call.Json("media") is not JsonArray { Count: >= 2 and <= 10 } items)
        {
            throw ApiFault.BadRequest("there must be from 2 to 10 media in an album");
        }

        if (call.Has("reply_markup"))
        {
            throw ApiFault.BadRequest("an album can't have a reply markup");
        }

        var contents = items.OfType<JsonObject>().Select(item => Content(bot, call, item)).ToList();
        var group = bot.NextQueryId();
        return new JsonArray([.. contents.Select(content =>
        {
            content["media_group_id"] = group;
            return Sending.Send(bot, call, content).Json.DeepClone();
        })]);
    }

    public static JsonNode GetFile(FakeBot bot, MethodCall call)
    {
        if (call.Text("file_id") is not { } id || !bot.Files.TryGetValue(id, out var file))
        {
            throw ApiFault.BadRequest("wrong file_id or the file is temporarily unavailable");
        }

        return file.Content.Length > 20 * 1_024 * 1_024
            ? throw ApiFault.BadRequest("file is too big")
            : new JsonObject { ["file_id"] = id, ["file_unique_id"] = id, ["file_size"] = file.Content.Length, ["file_path"] = $"files/{id}" };
    }

    /// <summary>The content of one item of an album, or of an edit.</summary>
    public static JsonObject Content(FakeBot bot, MethodCall call, JsonObject item)
    {
        var kind = (string?)item["type"] ?? "";
        if (kind is not ("photo" or "document" or "video" or "audio" or "animation"))
        {
            throw ApiFault.BadRequest("unsupported media type");
        }

        var content = new JsonObject { [kind] = Take(bot, call, kind, (string?)item["media"]) };
        Texts.AddCaption(content, (string?)item["caption"], (string?)item["parse_mode"], item["caption_entities"]);
        return content;
    }

    private static JsonNode Take(FakeBot bot, MethodCall call, string kind, string? place)
    {
        var id = place switch
        {
            null or "" => throw ApiFault.BadRequest($"there is no {kind} in the request"),
            _ when bot.Files.ContainsKey(place) => place,
            _ when call.Files.TryGetValue(place, out var fetched) => bot.Keep(Sized(kind, fetched)),
            _ when place.StartsWith("attach://", StringComparison.Ordinal) && call.Files.TryGetValue(place[9..], out var attached) => bot.Keep(Sized(kind, attached)),
            _ => throw ApiFault.BadRequest("wrong remote file identifier specified: Wrong string length"),
        };
        var file = bot.Files[id];
        var size = new JsonObject { ["file_id"] = id, ["file_unique_id"] = id, ["file_size"] = file.Content.Length };
        if (kind == "photo")
        {
            size["width"] = 640;
            size["height"] = 480;
            return new JsonArray(size);
        }

        if (kind is "video" or "animation" or "audio" or "voice")
        {
            size["duration"] = 1;
        }

        if (kind is "video" or "animation")
        {
            size["width"] = 640;
            size["height"] = 480;
        }

        size["file_name"] = file.Name;
        size["mime_type"] = file.ContentType;
        return size;
    }

    private static UploadedFile Sized(string kind, UploadedFile file) => file.Content.Length switch
    {
        0 => throw ApiFault.BadRequest("file must be non-empty"),
        > MostFileBytes => throw new ApiFault(413, "Request Entity Too Large"),
        > MostPhotoBytes when kind == "photo" => throw ApiFault.BadRequest("PHOTO_SAVE_FILE_INVALID"),
        _ when kind == "photo" && LooksLikeMarkup(file) => throw ApiFault.BadRequest("IMAGE_PROCESS_FAILED"),
        _ => file,
    };

    private static bool LooksLikeMarkup(UploadedFile file) => file.Content[0] == '<';

    private static IEnumerable<(string Kind, string Place)> Places(MethodCall call)
    {
        foreach (var kind in new[] { "photo", "document", "video", "audio", "animation", "voice" })
        {
            if (call.Text(kind) is { } place)
            {
                yield return (kind, place);
            }
        }

        var media = call.Json("media") switch
        {
            JsonArray items => items.OfType<JsonObject>(),
            JsonObject item => [item],
            _ => [],
        };
        foreach (var item in media)
        {
            yield return ((string?)item["type"] ?? "", (string?)item["media"] ?? "");
        }
    }

    private static async Task<UploadedFile> FetchAsync(HttpClient client, string kind, string place, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(place, UriKind.Absolute, out var address))
        {
            throw ApiFault.BadRequest("wrong HTTP URL specified");
        }

        try
        {
            using var response = await client.GetAsync(address, cancellationToken);
            var type = response.Content.Headers.ContentType?.MediaType ?? "";
            var content = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            if (response.StatusCode is not HttpStatusCode.OK || content.Length == 0)
            {
                throw ApiFault.BadRequest("failed to get HTTP URL content");
            }

            if (kind == "photo" && (!Pictures.Contains(type) || content.Length > MostFetchedPhotoBytes))
            {
                throw ApiFault.BadRequest("wrong type of the web page content");
            }

            return new UploadedFile(Path.GetFileName(address.LocalPath), type, content);
        }
        catch (Exception failed) when (failed is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw ApiFault.BadRequest("failed to get HTTP URL content");
        }
    }
}
