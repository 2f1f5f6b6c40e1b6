using System.Text.Json.Nodes;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Telegram;

/// <summary>Introduces the bots to the platform once the host runs: who they are, where they are called, their menu and texts. What is wrong is said with its way out.</summary>
internal sealed partial class TelegramStart(
    TelegramBots bots, TelegramApi api, IOptions<TelegramOptions> options, TimeProvider clock, ILogger<TelegramStart> log) : BackgroundService
{
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken) =>
        await Task.WhenAll(bots.All.Select(bot => UntilReached.RunAsync(
            cancel => IntroduceAsync(bot, cancel), wait => NotReached(log, bot.Name, options.Value.Api, wait), clock, stoppingToken)));

    /// <returns>Whether there is nothing more to do; otherwise it is tried again.</returns>
    private async Task<bool> IntroduceAsync(TelegramBot bot, CancellationToken cancellationToken)
    {
        var me = await api.CallAsync(bot, "getMe", [], cancellationToken);
        if (me.Status is 401 or 404)
        {
            WrongToken(log, bot.Name, me.Description);
            return true;
        }

        if (me.Result is not JsonObject account)
        {
            Refused(log, bot.Name, "getMe", me.Description);
            return false;
        }

        bot.Username = (string?)account["username"];
        if (me.Date is { } date && (clock.GetUtcNow() - date).Duration() > MostSkew)
        {
            WrongClock(log, clock.GetUtcNow() - date);
        }

        if (!await (bot.Mode is TelegramMode.Webhook ? SetWebhookAsync(bot, cancellationToken) : DoesAsync(bot, "deleteWebhook", [], cancellationToken)))
        {
            return false;
        }

        await SetMenuAsync(bot, cancellationToken);
        await SetTextsAsync(bot, "description", "setMyDescription", "getMyDescription", options.Value.Description, cancellationToken);
        await SetTextsAsync(bot, "short_description", "setMyShortDescription", "getMyShortDescription", options.Value.ShortDescription, cancellationToken);
        Ready(log, bot.Name, $"https://t.me/{bot.Username}", bot.Mode);
        return true;
    }

    private async Task<bool> SetWebhookAsync(TelegramBot bot, CancellationToken cancellationToken)
    {
        var before = await api.CallAsync(bot, "getWebhookInfo", [], cancellationToken);
        if ((string?)before.Result?["last_error_message"] is { } error)
        {
            if (error.Contains("401", StringComparison.Ordinal) || error.Contains("403", StringComparison.Ordinal))
            {
                OldSecret(log, bot.Name);
            }
            else
            {
                LastError(log, bot.Name, error);
            }
        }

        var address = new Uri(options.Value.PublicAddress!, bot.WebhookPath);
        return await DoesAsync(
            bot,
            "setWebhook",
            new JsonObject { ["url"] = address.AbsoluteUri, ["secret_token"] = bot.Secret, ["allowed_updates"] = TelegramUpdates.Allowed() },
            cancellationToken);
    }

    private async Task SetMenuAsync(TelegramBot bot, CancellationToken cancellationToken)
    {
        foreach (var (language, code) in Languages(options.Value.Commands))
        {
            var commands = options.Value.Commands[language]
                .Select(command => (JsonNode)new JsonObject { ["command"] = command.Command, ["description"] = command.Description });
            await DoesAsync(bot, "setMyCommands", Coded(new JsonObject { ["commands"] = new JsonArray([.. commands]) }, code), cancellationToken);
        }
    }

    /// <summary>Texts are changed only where they differ: the platform does not take changes often.</summary>
    private async Task SetTextsAsync(
        TelegramBot bot, string name, string set, string get, IDictionary<string, string> texts, CancellationToken cancellationToken)
    {
        foreach (var (language, code) in Languages(texts))
        {
            var now = await api.CallAsync(bot, get, Coded([], code), cancellationToken);
            if ((string?)now.Result?[name] != texts[language])
            {
                await DoesAsync(bot, set, Coded(new JsonObject { [name] = texts[language] }, code), cancellationToken);
            }
        }
    }

    /// <summary>Each language by its own code, and the first of them, Indonesian if there is one, for everybody else.</summary>
    private static IEnumerable<(string Language, string? Code)> Languages<T>(IDictionary<string, T> texts)
    {
        if (texts.Count > 0)
        {
            yield return (texts.Keys.FirstOrDefault(language => language.Equals("id", StringComparison.OrdinalIgnoreCase)) ?? texts.Keys.First(), null);
        }

        foreach (var language in texts.Keys)
        {
            yield return (language, language);
        }
    }

    private static JsonObject Coded(JsonObject body, string? language)
    {
        if (language is not null)
        {
            body["language_code"] = language;
        }

        return body;
    }

    private async Task<bool> DoesAsync(TelegramBot bot, string method, JsonObject body, CancellationToken cancellationToken)
    {
        var answer = await api.CallAsync(bot, method, body, cancellationToken);
        if (!answer.IsOk)
        {
            Refused(log, bot.Name, method, answer.Description);
        }

        return answer.IsOk;
    }

    [LoggerMessage(LogLevel.Information, "{Bot} is on Telegram at {Link} ({Mode}).")]
    private static partial void Ready(ILogger log, string bot, string link, TelegramMode mode);

    [LoggerMessage(LogLevel.Error, "Telegram does not know the token of {Bot} ({Reason}). Ask @BotFather for it with /token, or for a new one with /revoke, set Channels:Telegram:Bots:...:Token, and start again.")]
    private static partial void WrongToken(ILogger log, string bot, string reason);

    [LoggerMessage(LogLevel.Warning, "The clock of this machine is {Skew} off Telegram's. Set it right (timedatectl set-ntp true): times of orders and reminders follow it.")]
    private static partial void WrongClock(ILogger log, TimeSpan skew);

    [LoggerMessage(LogLevel.Warning, "Telegram was turned away from the webhook of {Bot}: it called with an old secret. It gets the present one now; hosts that share the bot must share Channels:Telegram:Bots:...:Secret too.")]
    private static partial void OldSecret(ILogger log, string bot);

    [LoggerMessage(LogLevel.Warning, "Telegram could not call the webhook of {Bot} last time: {Error}. See that Channels:Telegram:PublicAddress is this host's, with a good certificate, on port 443, 80, 88 or 8443.")]
    private static partial void LastError(ILogger log, string bot, string error);

    [LoggerMessage(LogLevel.Warning, "Telegram did not take {Method} of {Bot}: {Reason}")]
    private static partial void Refused(ILogger log, string bot, string method, string reason);

    [LoggerMessage(LogLevel.Warning, "Telegram cannot be reached for {Bot} at {Api}; next try in {Wait}.")]
    private static partial void NotReached(ILogger log, string bot, Uri api, TimeSpan wait);
}
