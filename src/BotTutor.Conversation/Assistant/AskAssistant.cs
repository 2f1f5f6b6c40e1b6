using System.Security.Cryptography;
using System.Text;
using BotTutor.Conversation.Assistant.Grounds;
using BotTutor.Conversation.Shop;
using BotTutor.Dialogs;
using BotTutor.Dialogs.Declarative;
using BotTutor.Expressions;
using BotTutor.LanguageUnderstanding;
using BotTutor.Shop;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotTutor.Conversation.Assistant;

/// <summary>
/// Asks the language model, where one is switched on, what no dialog answers. The dialog branches on <c>outcome</c>: <c>answered</c> or <c>none</c>.
/// </summary>
[DialogKind("BotTutor.AskAssistant")]
public sealed record AskAssistant : DialogAction
{
    /// <summary>Gets the question, in the person's words; what is personal in it is not sent on.</summary>
    public required Dynamic<string> Question { get; init; }

    /// <summary>Gets the stock code of what was talked about, if anything was.</summary>
    public Dynamic<string>? Focus { get; init; }

    /// <summary>Gets where the result goes: <c>outcome, text</c>.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class AskAssistantHandler(
    IOptions<AssistantOptions> options, AssistantDesk desk, ShopDesk shop, IVocabularySource vocabulary, DialogResources resources) : ActionHandler<AskAssistant>
{
    private const string Questions = "faq.qna";
    private const int MostCharacters = 500;
    private const int MostAnswers = 3;

    /// <summary>Below this an answer of the shop has nothing to do with the question.</summary>
    private const double LeastLikeness = 0.2;

    public override async ValueTask<ActionOutcome> RunAsync(AskAssistant action, ActionContext context, CancellationToken cancellationToken)
    {
        var question = action.Question.In(context) ?? "";
        var answer = options.Value.Enabled && question.Trim().Length is > 0 and <= MostCharacters
            ? await AnswerAsync(question, action.Focus.In(context), context, cancellationToken)
            : null;
        ResultProperty.Set(context, action.ResultProperty, answer is null
            ? new ValueObject { ["outcome"] = "none" }
            : new ValueObject { ["outcome"] = "answered", ["text"] = answer });
        return ActionOutcome.Done;
    }

    private async Task<string?> AnswerAsync(string question, string? focus, ActionContext context, CancellationToken cancellationToken)
    {
        var language = context.Locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "id";
        var reading = new RecognitionContext { Locale = language, Now = shop.Now, Vocabulary = await vocabulary.GetAsync(context.Turn, cancellationToken) };
        var asked = Redaction.Of(question, context.Turn.Activity.From?.Name, reading);
        var grounding = GroundingSource.Of(
            asked,
            focus is { Length: > 0 } ? new Sku(focus) : null,
            await shop.ProfileAsync(cancellationToken),
            await shop.CatalogAsync(cancellationToken),
            Answers(asked, language),
            language);
        return grounding is null ? null : await desk.AnswerAsync(KeyOf(context.Turn.Activity), asked, grounding, cancellationToken);
    }

    private List<ShopFact> Answers(string asked, string language) =>
        [.. resources.Set.NearestAnswers(Questions, asked, language, MostAnswers)
            .Where(match => match.Score >= LeastLikeness)
            .Select(match => new ShopFact(match.Pair.Source, match.Pair.Answer))];

    /// <summary>A message has the id that its channel gave it, under which it is kept once; the digest tells nobody whose it is.</summary>
    private static string KeyOf(Activity activity)
    {
        var message = $"{activity.Recipient?.Id}\n{activity.ChannelId}\n{activity.Conversation?.Id}\n{activity.Id}\n{activity.Text}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message)));
    }
}
