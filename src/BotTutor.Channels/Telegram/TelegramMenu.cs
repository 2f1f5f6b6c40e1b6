using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Telegram;

/// <summary>The commands, and what they say.</summary>
internal sealed class TelegramMenu(IOptions<TelegramOptions> options)
{
    private readonly Dictionary<string, string> _says = options.Value.Commands
        .OrderByDescending(menu => menu.Key.Equals("id", StringComparison.OrdinalIgnoreCase))
        .SelectMany(menu => menu.Value)
        .GroupBy(command => command.Command, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(command => command.Key, command => command.First().Says, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a command says; its own word where the menu does not know it.</summary>
    public string Says(string command) => _says.TryGetValue(command, out var says) && says.Length > 0 ? says : command.Replace('_', ' ');
}
