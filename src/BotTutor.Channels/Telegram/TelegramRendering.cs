using System.Text.Json.Nodes;
using BotTutor.Channels.Telegram.Text;
using Microsoft.Bot.Schema;

namespace BotTutor.Channels.Telegram;

/// <summary>
/// Turns what the bot said in a turn into calls of the Bot API, each of which is one message at most. Pure: no clock, no network; what must be remembered for
/// it is in <see cref="Notes"/> and <see cref="HasKeyboard"/> afterwards.
/// </summary>
internal sealed class TelegramRendering
{
    private const int MostText = 4_096;
    private const int MostCaption = 1_024;
    private const string Markdown = TextFormatTypes.Markdown;

    private readonly long _chat;
    private readonly int? _topic;
    private readonly Uri? _house;
    private readonly TelegramButtons _buttons;
    private readonly List<(string ActivityId, TelegramRequest Request)> _requests = [];
    private string _activityId = "";

    /// <param name="conversation">Where it is said.</param>
    /// <param name="person">To whom.</param>
    /// <param name="house">Where the platform reaches the host; pictures of the house need it.</param>
    /// <param name="until">When buttons stop working.</param>
    /// <param name="hasKeyboard">Whether a keyboard stands under the writing line.</param>
    public TelegramRendering(ConversationKey conversation, string? person, Uri? house, DateTimeOffset until, bool hasKeyboard)
    {
        (_chat, _topic) = TelegramChannel.ChatOf(conversation.Conversation);
        _house = house;
        _buttons = new TelegramButtons(conversation, person, until);
        HasKeyboard = hasKeyboard;
    }

    public IReadOnlyList<(string ActivityId, TelegramRequest Request)> Requests => _requests;

    public IReadOnlyList<TelegramNote> Notes => _buttons.Notes;

    /// <summary>Gets whether a keyboard stands under the writing line once all is delivered.</summary>
    public bool HasKeyboard { get; private set; }

    private bool IsPrivate => _chat > 0;

    public void Render(Activity activity)
    {
        _activityId = activity.Id ?? "";
        switch (activity.Type)
        {
            case ActivityTypes.Message or ActivityTypes.EndOfConversation or ActivityTypes.Handoff:
                Say(activity);
                break;

            case ActivityTypes.MessageUpdate:
                Change(activity);
                break;

            case ActivityTypes.MessageDelete:
                Add(new TelegramRequest("deleteMessage", new JsonObject { ["chat_id"] = _chat }) { Changes = _activityId });
                break;

            // Events, traces and answers to invokes are not for people.
            default:
                break;
        }
    }

    /// <summary>The message of an activity: its text, its files, its cards, its questions; buttons go under the last of them.</summary>
    private void Say(Activity activity)
    {
        var attachments = activity.Attachments?.Where(attachment => attachment is not null).ToList() ?? [];
        var cards = attachments.Where(TelegramCard.Is).Select(attachment => TelegramCard.Read(attachment, _house)).ToList();
        var suggested = activity.SuggestedActions?.Actions?.OfType<CardAction>().ToList() ?? [];
        var text = TextOf(activity);
        var inline = !CanBeKeys(suggested) || (text.IsBlank && cards is [_, ..] && cards.TrueForAll(card => card.Buttons.Count > 0))
            ? suggested.Where(action => !IsRequest(action)).Select(TelegramButton.Of).OfType<TelegramButton>().ToList()
            : [];

        foreach (var file in attachments.Where(attachment => !TelegramCard.Is(attachment) && attachment.ContentType != TelegramChannel.Quiz))
        {
            SendFile(file);
        }

        if (cards is [var only] && !text.IsBlank && text.Length + only.Text.Length < MostCaption && !IsKeyed(suggested, inline))
        {
            // One card and a line before it are one message.
            SendCard(only with { Text = RichText.Lines(text, only.Text), Buttons = [.. only.Buttons, .. inline] }, null);
        }
        else
        {
            SendText(text, cards.Count == 0 ? _buttons.Inline(inline, _activityId) : null, IsKeyed(suggested, inline) ? suggested : null);
            foreach (var (card, place) in cards.Select((card, place) => (card, place)))
            {
                var isLast = place == cards.Count - 1;
                SendCard(
                    isLast ? card with { Buttons = [.. card.Buttons, .. inline] } : card,
                    isLast && text.IsBlank && IsKeyed(suggested, inline) ? suggested : null);
            }
        }

        foreach (var quiz in attachments.Where(attachment => attachment.ContentType == TelegramChannel.Quiz))
        {
            SendQuiz(quiz);
        }
    }

    private void Change(Activity activity)
    {
        var place = _requests.Count;
        var hadKeyboard = HasKeyboard;
        Say(activity);
        if (_requests.Count > place && Changed(_requests[place].Request) is { } change)
        {
            // A change cannot touch the keyboard under the writing line.
            HasKeyboard = _requests.Count == place + 1 ? hadKeyboard : HasKeyboard;
            _requests[place] = (_activityId, change);
        }
    }

    /// <summary>The same content put in the place of an earlier message; said anew where that cannot be.</summary>
    private TelegramRequest? Changed(TelegramRequest said)
    {
        var body = (JsonObject)said.Body.DeepClone();
        body.Remove("message_thread_id");
        body.Remove("link_preview_options");
        if (body["reply_markup"]?["inline_keyboard"] is null)
        {
            body.Remove("reply_markup");
        }

        switch (said.Method)
        {
            case "sendMessage":
                return new TelegramRequest("editMessageText", body) { Changes = _activityId, Otherwise = said };

            case "sendPhoto" when body["photo"]!.GetValue<string>().StartsWith("http", StringComparison.Ordinal):
                var media = new JsonObject { ["type"] = "photo", ["media"] = body["photo"]!.DeepClone() };
                foreach (var name in new[] { "caption", "parse_mode" })
                {
                    media[name] = body[name]?.DeepClone();
                    body.Remove(name);
                }

                body.Remove("photo");
                body["media"] = media;
                return new TelegramRequest("editMessageMedia", body) { Changes = _activityId, Otherwise = said };

            default:
                return null;
        }
    }

    private void SendText(RichText text, JsonObject? inline, IReadOnlyList<CardAction>? keys)
    {
        var parts = TextSplitter.Split(text, MostText);
        for (var index = 0; index < parts.Count; index++)
        {
            var body = Addressed();
            body["text"] = TelegramHtml.Write(parts[index]);
            body["parse_mode"] = "HTML";
            body["link_preview_options"] = new JsonObject { ["is_disabled"] = true };
            AddMarkup(body, index == parts.Count - 1 ? inline : null, index == parts.Count - 1 ? keys : null);
            Add(new TelegramRequest("sendMessage", body));
        }

        if (parts.Count == 0 && inline is not null)
        {
            // Buttons cannot stand alone.
            SendText(RichText.Of("…"), inline, null);
        }
    }

    private void SendCard(TelegramCard card, IReadOnlyList<CardAction>? keys)
    {
        var inline = _buttons.Inline(card.Buttons, _activityId);
        if (card.Picture is null)
        {
            SendText(card.Text, inline, inline is null ? keys : null);
            return;
        }

        var fits = card.Text.Trimmed().Length <= MostCaption && TextSplitter.Split(card.Text, MostCaption).Count <= 1;
        var body = Addressed();
        body["photo"] = card.Picture;
        if (fits && !card.Text.IsBlank)
        {
            body["caption"] = TelegramHtml.Write(card.Text.Trimmed());
            body["parse_mode"] = "HTML";
        }

        if (!fits)
        {
            Add(new TelegramRequest("sendPhoto", body));
            SendText(card.Text, inline, inline is null ? keys : null);
            return;
        }

        AddMarkup(body, inline, inline is null ? keys : null);
        Add(new TelegramRequest("sendPhoto", body) { Otherwise = card.Text.IsBlank ? null : InWords(body) });
    }

    /// <summary>A picture's message without the picture.</summary>
    private static TelegramRequest InWords(JsonObject pictured)
    {
        var body = (JsonObject)pictured.DeepClone();
        var caption = body["caption"]!.DeepClone();
        body.Remove("photo");
        body.Remove("caption");
        body["text"] = caption;
        return new TelegramRequest("sendMessage", body);
    }

    private void SendFile(Attachment file)
    {
        var isPicture = file.ContentType?.StartsWith("image/", StringComparison.Ordinal) == true;
        if (isPicture && PictureAddress.Of(file.ContentUrl, _house) is { } picture)
        {
            var body = Addressed();
            body["photo"] = picture;
            Add(new TelegramRequest("sendPhoto", body) { Otherwise = Named(file) });
        }
        else if (!isPicture && file.ContentUrl is { } address && (TelegramAddress.IsPublic(address) || address.StartsWith("data:", StringComparison.Ordinal)))
        {
            var kind = file.ContentType?.Split('/')[0] switch { "video" => "video", "audio" => "audio", _ => "document" };
            var body = Addressed();
            body[kind] = address;
            Add(new TelegramRequest($"send{char.ToUpperInvariant(kind[0])}{kind[1..]}", body) { Otherwise = Named(file) });
        }
        else if (Named(file) is { } named)
        {
            Add(named);
        }
    }

    private TelegramRequest? Named(Attachment file)
    {
        var address = file.ContentUrl is { } url && TelegramAddress.IsPublic(url) ? url : null;
        var words = string.Join(": ", new[] { file.Name, address }.Where(part => !string.IsNullOrWhiteSpace(part)));
        if (words.Length == 0)
        {
            return null;
        }

        var body = Addressed();
        body["text"] = TelegramHtml.Write(RichText.Of(words));
        body["parse_mode"] = "HTML";
        return new TelegramRequest("sendMessage", body);
    }

    private void SendQuiz(Attachment attachment)
    {
        if (QuizContent.Read(attachment.Content is null ? null : ActivityJson.ToNode(attachment.Content)) is not { } quiz)
        {
            return;
        }

        if (TelegramQuiz.Poll(quiz, Addressed()) is { } poll)
        {
            Add(new TelegramRequest("sendPoll", poll));
            return;
        }

        // Too long for a poll: the question in words, the answers on buttons.
        SendText(
            RichText.Lines([RichText.Of(quiz.Question, TextStyle.Bold), .. quiz.Options.Select((option, place) => RichText.Of($"{place + 1}. {option}"))]),
            _buttons.Inline(quiz.Options.Select((option, place) => new TelegramButton($"{place + 1}", null, option, null)), _activityId),
            null);
    }

    private static RichText TextOf(Activity activity) => string.IsNullOrWhiteSpace(activity.Text) ? RichText.Nothing
        : activity.TextFormat is null or Markdown ? MarkdownReader.Read(activity.Text)
        : RichText.Of(activity.Text);

    private static bool IsKeyed(List<CardAction> suggested, List<TelegramButton> inline) => suggested.Count > 0 && inline.Count == 0;

    /// <summary>A key says its own words, so it cannot stand for others; and in a group it would be everybody's.</summary>
    private bool CanBeKeys(List<CardAction> suggested) =>
        IsPrivate && suggested.TrueForAll(action => IsRequest(action) || TelegramButton.Of(action) is not { } button || button is { Url: null, Value: null } && button.Says == button.Title);

    private static bool IsRequest(CardAction action) => action.Type is TelegramButton.RequestContact or TelegramButton.RequestLocation;

    private void AddMarkup(JsonObject body, JsonObject? inline, IReadOnlyList<CardAction>? keys)
    {
        if (inline is not null)
        {
            body["reply_markup"] = inline;
        }
        else if (keys is { Count: > 0 })
        {
            body["reply_markup"] = TelegramKeys.Keyboard(keys);
            HasKeyboard = true;
        }
        else if (HasKeyboard && IsPrivate)
        {
            body["reply_markup"] = new JsonObject { ["remove_keyboard"] = true };
            HasKeyboard = false;
        }
    }

    private JsonObject Addressed()
    {
        var body = new JsonObject { ["chat_id"] = _chat };
        if (_topic is { } topic)
        {
            body["message_thread_id"] = topic;
        }

        return body;
    }

    private void Add(TelegramRequest request) => _requests.Add((_activityId, request));
}
