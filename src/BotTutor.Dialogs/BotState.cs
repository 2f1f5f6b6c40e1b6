using System.Text.Json;
using BotTutor.Expressions;

namespace BotTutor.Dialogs;

/// <summary>The documents of a bot's memory.</summary>
public enum BotStatePart
{
    /// <summary>What is known of the person, in every conversation.</summary>
    User,

    /// <summary>What is known of the conversation.</summary>
    Conversation,

    /// <summary>Where the dialogs of the conversation stand.</summary>
    Dialogs,
}

/// <summary>What a bot remembers between turns, loaded before a turn and saved after it where it has changed.</summary>
public sealed class BotState
{
    private const string FailedMark = "failed";

    /// <summary>Deeper than any reader's default: forty dialogs that stand in each other take five levels each.</summary>
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 1_000 };
    private static readonly byte[] Nothing = "{}"u8.ToArray();
    private readonly ReadOnlyMemory<byte>[] _loaded;

    /// <summary>The memory of somebody new.</summary>
    public BotState()
        : this(default, default, default)
    {
    }

    private BotState(ReadOnlyMemory<byte> user, ReadOnlyMemory<byte> conversation, ReadOnlyMemory<byte> dialogs)
    {
        _loaded = [OrNothing(user), OrNothing(conversation), OrNothing(dialogs)];
        User = Object(_loaded[0]);
        Conversation = Object(_loaded[1]);
        Dialogs = Object(_loaded[2]);
    }

    public ValueObject User { get; internal set; }

    public ValueObject Conversation { get; internal set; }

    /// <summary>Gets the saved dialog stack; its form is the runtime's own business.</summary>
    public ValueObject Dialogs { get; internal set; }

    /// <summary>Reads documents as <see cref="Write"/> made them; an empty one stands for nothing known yet.</summary>
    /// <exception cref="JsonException">A document is not JSON.</exception>
    public static BotState Read(ReadOnlyMemory<byte> user, ReadOnlyMemory<byte> conversation, ReadOnlyMemory<byte> dialogs) =>
        new(user, conversation, dialogs);

    /// <summary>Whether a document is no longer as it was read. Compared by content: whatever changed it is seen.</summary>
    public bool IsChanged(BotStatePart part) => !Write(part).Span.SequenceEqual(_loaded[(int)part].Span);

    /// <summary>A document as UTF-8 JSON.</summary>
    public ReadOnlyMemory<byte> Write(BotStatePart part)
    {
        var content = part switch
        {
            BotStatePart.User => User,
            BotStatePart.Conversation => Conversation,
            _ => Dialogs,
        };

        return ValueJson.WriteUtf8(content);
    }

    /// <summary>
    /// Puts everything back to what it was when it was read, and notes that a turn failed. The conversation stands where it stood; after a second
    /// failure in a row it starts anew, and what is known of the person and the conversation stays.
    /// </summary>
    public void Fail()
    {
        User = Object(_loaded[(int)BotStatePart.User]);
        Conversation = Object(_loaded[(int)BotStatePart.Conversation]);
        Dialogs = Object(_loaded[(int)BotStatePart.Dialogs]);
        var failedBefore = Dialogs[FailedMark].AsBoolean() == true;
        if (failedBefore)
        {
            Dialogs = [];
        }

        Dialogs[FailedMark] = !failedBefore;
    }

    /// <summary>How many bytes a document had when it was read.</summary>
    internal int LoadedSize(BotStatePart part) => _loaded[(int)part].Length;

    private static ReadOnlyMemory<byte> OrNothing(ReadOnlyMemory<byte> document) => document.IsEmpty ? Nothing : document;

    private static ValueObject Object(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, Reading);
        return ValueJson.From(document.RootElement).AsObject() ?? [];
    }
}
