using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Telegram.Bot.Types;

namespace BotTutor.Channels.Telegram;

/// <summary>Answers presses on buttons, so that they stop turning: before anything waits in a queue, for the platform gives it seconds.</summary>
internal sealed partial class TelegramPresses(TelegramApi api, ILogger<TelegramPresses> log)
{
    /// <summary>Answers a press that needs no looking up. Does not wait and does not fail.</summary>
    public void AnswerAtOnce(TelegramBot bot, Update update)
    {
        if (update.CallbackQuery is { } press && press.Data?.StartsWith(TelegramButtons.Code) != true)
        {
            Answer(bot, press, null);
        }
    }

    /// <summary>Answers a press, with a word where it comes to nothing. Does not wait and does not fail.</summary>
    public void Answer(TelegramBot bot, CallbackQuery press, string? word) => _ = AnswerAsync(bot, press.Id, word);

    private async Task AnswerAsync(TelegramBot bot, string id, string? word)
    {
        var body = new JsonObject { ["callback_query_id"] = id };
        if (word is not null)
        {
            body["text"] = word;
        }

        try
        {
            var answer = await api.CallAsync(bot, "answerCallbackQuery", body, CancellationToken.None);
            if (!answer.IsOk)
            {
                // Answered before, or too old; the press itself still counts.
                NotAnswered(log, bot.Name, answer.Description);
            }
        }
        catch (Exception lost) when (lost is HttpRequestException or OperationCanceledException)
        {
            NotAnswered(log, bot.Name, lost.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Debug, "A press on a button of {Bot} was not answered: {Reason}")]
    private static partial void NotAnswered(ILogger log, string bot, string reason);
}
