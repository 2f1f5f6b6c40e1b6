using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotTutor.Channels.Telegram;

/// <summary>A bot of the house as Telegram knows it.</summary>
internal sealed class TelegramBot(TelegramBotOptions options)
{
    public string Name => options.Name;

    public string Token => options.Token;

    public TelegramMode Mode => options.Mode;

    /// <summary>Gets the bot's number on the platform.</summary>
    public string Id { get; } = options.Token[..options.Token.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>Gets or sets the name after the @; unknown until the platform has told it.</summary>
    public string? Username { get; set; }

    /// <summary>Gets what the platform must say at the webhook. Every host of a bot makes the same one.</summary>
    public string Secret { get; } = options.Secret
        ?? Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Token), "telegram webhook"u8));

    public string WebhookPath => string.Create(CultureInfo.InvariantCulture, $"/telegram/{options.Name}");
}
