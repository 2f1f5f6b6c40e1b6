using BotTutor.Conversation.Assistant.Checking;
using BotTutor.Conversation.Assistant.Grounds;
using BotTutor.Conversation.Shop;
using BotTutor.People;
using Microsoft.Extensions.Logging;

namespace BotTutor.Conversation.Assistant;

/// <summary>Asks the model within the day's limits and lets only checked answers through. What goes wrong is the operator's business, never the person's.</summary>
internal sealed partial class AssistantDesk(
    IAnswerModel model, Allowance allowance, ReplyCache cache, AssistantMeter meter, ShopDesk shop, TurnPerson person, ILogger<AssistantDesk> log)
{
    /// <param name="key">See <see cref="ModelRequest"/>.</param>
    /// <param name="question">What the person wrote, without what is personal.</param>
    /// <param name="grounding">What may be said.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>An answer that may be sent, or null.</returns>
    public async Task<string?> AnswerAsync(string key, string question, Grounding grounding, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime((await shop.ProfileAsync(cancellationToken)).Hours.Zone.Local(shop.Now).DateTime);
        var who = person.Id;
        var reply = await cache.GetAsync(
            key,
            () => allowance.Take(who, today) is { } limit
                ? Task.FromResult<ModelReply>(new ModelReply.Failed(limit))
                : model.AskAsync(new ModelRequest(key, ModelRules.Of(grounding), question), CancellationToken.None),
            cancellationToken);
        switch (reply)
        {
            case ModelReply.Written { Text: var written }:
                return Checked(written, grounding);

            case ModelReply.Failed { Reason: var reason }:
                meter.Count(reason);
                NoReply(log, reason);
                return null;

            default:
                return null;
        }
    }

    private string? Checked(string written, Grounding grounding)
    {
        if (AnswerText.Of(written) is not { } answer)
        {
            meter.Count("unknown");
            return null;
        }

        if (AnswerCheck.Fault(answer, grounding) is { } fault)
        {
            meter.Count($"refused.{fault}");
            Refused(log, fault);
            return null;
        }

        meter.Count("answered");
        return answer;
    }

    [LoggerMessage(LogLevel.Warning, "The language model gave no answer: {Reason}. The person heard the usual words.")]
    private static partial void NoReply(ILogger log, string reason);

    [LoggerMessage(LogLevel.Warning, "An answer of the language model was held back by the check of its {Fault}. The person heard the usual words.")]
    private static partial void Refused(ILogger log, string fault);
}
