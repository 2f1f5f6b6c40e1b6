using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace BotTutor.Channels.Telegram;

/// <summary>Which bots of the house are on Telegram. Without one the channel is off.</summary>
public sealed partial class TelegramOptions : IValidatableObject
{
    public const string Section = "Channels:Telegram";

    /// <summary>Gets where the Bot API is.</summary>
    [Required]
    public Uri Api { get; init; } = new("https://api.telegram.org");

    /// <summary>Gets where the platform reaches this host, such as <c>https://bot.example.com</c>; webhooks and pictures need it. None unless said.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Gets how many messages a bot sends in a second, over all its chats. The default is 30, which the platform lets everybody.</summary>
    [Range(1, 10_000, ErrorMessage = "Channels:Telegram:PerSecond should be from 1 to 10000.")]
    public int PerSecond { get; init; } = 30;

    /// <summary>Gets how long an answer of the Bot API is waited for. The default is 20 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:05:00", ErrorMessage = "Channels:Telegram:Patience should be from 00:00:00.100 to 00:05:00.")]
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Gets how long the parts of an album are waited for after each other. The default is 1.5 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:01:00", ErrorMessage = "Channels:Telegram:AlbumPause should be from 00:00:00.010 to 00:01:00.")]
    public TimeSpan AlbumPause { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Gets the bots.</summary>
    public IList<TelegramBotOptions> Bots { get; init; } = [];

    /// <summary>Gets the menu of commands, by language; <c>id</c> is also everybody else's.</summary>
    public IDictionary<string, IList<TelegramCommandOptions>> Commands { get; init; } = new Dictionary<string, IList<TelegramCommandOptions>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets what a new chat shows before the first word, by language; at most 512 characters.</summary>
    public IDictionary<string, string> Description { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets what the bot's page and links to it show, by language; at most 120 characters.</summary>
    public IDictionary<string, string> ShortDescription { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (bot, place) in Bots.Select((bot, place) => (bot, place)))
        {
            if (!Token().IsMatch(bot.Token))
            {
                yield return new($"{Section}:Bots:{place}:Token should look like 123456789:AAE...; @BotFather shows it after /token.");
            }

            if (!Name().IsMatch(bot.Name))
            {
                yield return new($"{Section}:Bots:{place}:Name should be 1 to 64 letters, digits, '-' or '_'.");
            }

            if (bot.Secret is not null && !Secret().IsMatch(bot.Secret))
            {
                yield return new($"{Section}:Bots:{place}:Secret should be 16 to 256 letters, digits, '-' or '_'; leave it out and one is made from the token.");
            }

            if (bot.Mode is TelegramMode.Webhook && PublicAddress is null)
            {
                yield return new($"{Section}:PublicAddress is missing: the bot '{bot.Name}' waits at a webhook, and Telegram must know where. Set it to the host's https address, or set {Section}:Bots:{place}:Mode to Polling, which needs no address.");
            }
        }

        if (PublicAddress is { IsLoopback: false, Scheme: not "https" })
        {
            yield return new($"{Section}:PublicAddress should begin with https://, but it is '{PublicAddress}'.");
        }

        if (Bots.DistinctBy(bot => bot.Name).Count() < Bots.Count || Bots.DistinctBy(bot => bot.Token).Count() < Bots.Count)
        {
            yield return new($"{Section}:Bots should each have a name and a token of their own.");
        }
    }

    [GeneratedRegex(@"^\d{1,15}:[A-Za-z0-9_-]{1,100}\z")]
    private static partial Regex Token();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,64}\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{16,256}\z")]
    private static partial Regex Secret();
}

/// <summary>A bot on Telegram.</summary>
public sealed class TelegramBotOptions
{
    /// <summary>Gets the bot of the house that answers.</summary>
    public string Name { get; init; } = "bottutor";

    /// <summary>Gets what @BotFather gave.</summary>
    public string Token { get; init; } = "";

    /// <summary>Gets how updates come; polling, which needs no public address.</summary>
    public TelegramMode Mode { get; init; }

    /// <summary>Gets what Telegram proves itself with at the webhook; made from the token unless said.</summary>
    public string? Secret { get; init; }
}

/// <summary>How updates come.</summary>
public enum TelegramMode
{
    /// <summary>The host asks for them.</summary>
    Polling,

    /// <summary>Telegram brings them.</summary>
    Webhook,
}

/// <summary>A command of the menu.</summary>
public sealed class TelegramCommandOptions
{
    /// <summary>Gets the word after the slash: 1 to 32 small letters, digits or '_'.</summary>
    public string Command { get; init; } = "";

    /// <summary>Gets what the menu says beside it; at most 256 characters.</summary>
    public string Description { get; init; } = "";

    /// <summary>Gets what the bot hears, as if the person had written it.</summary>
    public string Says { get; init; } = "";
}
