using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Telegram.Bot.Types;

namespace BotTutor.Channels.Telegram;

/// <summary>What a message carries beside its words. A file is named by the platform's id: an address would hold the bot's token.</summary>
internal static class TelegramAttachments
{
    public const string FileScheme = "telegram-file:";
    public const string Contact = "application/vnd.bottutor.contact+json";
    public const string Location = "application/vnd.bottutor.location+json";

    public static IEnumerable<Attachment> Of(Message message)
    {
        if (message.Photo is { Length: > 0 } sizes)
        {
            yield return File(sizes[^1], "image/jpeg", null, sizes[^1].FileSize);
        }

        if (message.Animation is { } animation)
        {
            yield return File(animation, animation.MimeType ?? "video/mp4", animation.FileName, animation.FileSize);
        }
        else if (message.Document is { } document)
        {
            yield return File(document, document.MimeType ?? "application/octet-stream", document.FileName, document.FileSize);
        }

        if (message.Video is { } video)
        {
            yield return File(video, video.MimeType ?? "video/mp4", video.FileName, video.FileSize);
        }

        if (message.VideoNote is { } note)
        {
            yield return File(note, "video/mp4", null, note.FileSize);
        }

        if (message.Voice is { } voice)
        {
            yield return File(voice, voice.MimeType ?? "audio/ogg", null, voice.FileSize);
        }

        if (message.Audio is { } audio)
        {
            yield return File(audio, audio.MimeType ?? "audio/mpeg", audio.FileName, audio.FileSize);
        }

        if (message.Sticker is { } sticker)
        {
            yield return File(sticker, sticker.IsVideo ? "video/webm" : sticker.IsAnimated ? "application/x-tgsticker" : "image/webp", sticker.SetName, sticker.FileSize);
        }

        if (message.Contact is { } contact)
        {
            yield return ContactOf(contact, isOwn: contact.UserId is { } id && id == message.From?.Id);
        }

        if ((message.Venue?.Location ?? message.Location) is { } location)
        {
            yield return LocationOf(location, message.Venue);
        }
    }

    /// <summary>The words that a message without any stands for: its emoji, its phone number, its place.</summary>
    public static string? WordsOf(Message message) => message switch
    {
        { Sticker.Emoji: { } emoji } => emoji,
        { Contact: { } contact } => PhoneNumber(contact),
        { Venue: { } venue } => $"{venue.Title}, {venue.Address}",
        { Dice: { } dice } => dice.Emoji,
        _ => null,
    };

    private static string PhoneNumber(Contact contact) =>
        contact.PhoneNumber.StartsWith('+') || contact.PhoneNumber.StartsWith('0') ? contact.PhoneNumber : $"+{contact.PhoneNumber}";

    private static Attachment ContactOf(Contact contact, bool isOwn) => new(Contact, content: ActivityJson.FromNode(new JsonObject
    {
        ["phoneNumber"] = PhoneNumber(contact),
        ["firstName"] = contact.FirstName,
        ["lastName"] = contact.LastName,
        ["isOwn"] = isOwn,
    }));

    private static Attachment LocationOf(Location location, Venue? venue) => new(Location, name: venue?.Title, content: ActivityJson.FromNode(new JsonObject
    {
        ["latitude"] = location.Latitude,
        ["longitude"] = location.Longitude,
        ["title"] = venue?.Title,
        ["address"] = venue?.Address,
    }));

    private static Attachment File(FileBase file, string type, string? name, long? bytes) => new(
        type,
        FileScheme + file.FileId,
        ActivityJson.FromNode(new JsonObject { ["fileId"] = file.FileId, ["uniqueId"] = file.FileUniqueId, ["bytes"] = bytes?.ToString(CultureInfo.InvariantCulture) }),
        name);
}
