using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Telegram;

/// <summary>The bots on Telegram, as they stand in the configuration.</summary>
internal sealed class TelegramBots(IOptions<TelegramOptions> options)
{
    public IReadOnlyList<TelegramBot> All { get; } = [.. options.Value.Bots.Select(bot => new TelegramBot(bot))];

    public TelegramBot? Find(string name) => All.FirstOrDefault(bot => bot.Name == name);
}
