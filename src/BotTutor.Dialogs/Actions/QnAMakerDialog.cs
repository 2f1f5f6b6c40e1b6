using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Questions;
using BotTutor.Expressions;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Actions;

/// <summary>
/// Answers the message from a <c>.qna</c> file: that of the dialog's name, the one that <see cref="KnowledgeBaseId"/> names, or else all. Where two answers
/// fit as well, the person chooses; where an answer has follow-ups, they are offered as buttons.
/// </summary>
[DialogKind("Microsoft.QnAMakerDialog")]
public sealed record QnAMakerDialog : DialogAction
{
    /// <summary>Gets the knowledge base of the service, which has been closed; here it may name a <c>.qna</c> file.</summary>
    public Dynamic<string>? KnowledgeBaseId { get; init; }

    /// <summary>Gets the address of the service, which is not asked.</summary>
    public Value Hostname { get; init; }

    /// <summary>Gets the key of the service, which is not used.</summary>
    public Value EndpointKey { get; init; }

    /// <summary>Gets what is said where no answer fits; "No QnAMaker answers found." unless said.</summary>
    public TextTemplate? NoAnswer { get; init; }

    /// <summary>Gets the lowest score that counts, from 0 to 1; 0.3 unless said.</summary>
    public Dynamic<double> Threshold { get; init; } = 0.3;

    /// <summary>Gets how many answers a person may have to choose from; 3 unless said.</summary>
    public Dynamic<int> Top { get; init; } = 3;

    /// <summary>Gets what stands above the questions that a person chooses from.</summary>
    public Dynamic<string> ActiveLearningCardTitle { get; init; } = "Did you mean:";

    /// <summary>Gets the button for none of them.</summary>
    public Dynamic<string> CardNoMatchText { get; init; } = "None of the above.";

    /// <summary>Gets what is said to none of them.</summary>
    public TextTemplate CardNoMatchResponse { get; init; } = "Thanks for the feedback.";

    /// <summary>Gets metadata that an answer must have: objects with <c>name</c> and <c>value</c>.</summary>
    public Dynamic<Value>? StrictFilters { get; init; }

    /// <summary>Gets whether all filters must fit or one is enough: <c>AND</c> or <c>OR</c>.</summary>
    public Dynamic<string>? StrictFiltersJoinOperator { get; init; }

    /// <summary>Gets whether the service's test version is meant, which is not there.</summary>
    public Dynamic<bool>? IsTest { get; init; }

    /// <summary>Gets how the service ranks, which is not used.</summary>
    public Value RankerType { get; init; }
}

internal sealed class QnAMakerDialogHandler : ActionHandler<QnAMakerDialog>
{
    private const string NothingFound = "No QnAMaker answers found.";
    private const string Offered = "offered";

    /// <summary>An answer that is at least so sure is given without asking.</summary>
    private const double SureEnough = 0.95;

    /// <summary>Answers whose score is so near to the best may be meant as well.</summary>
    private const double AsGood = 0.9;

    public override async ValueTask<ActionOutcome> RunAsync(QnAMakerDialog action, ActionContext context, CancellationToken cancellationToken) =>
        context.Turn.Activity.Type == ActivityTypes.Message
            ? await AnswerAsync(action, context, null, cancellationToken)
            : ActionOutcome.Done;

    public override async ValueTask<ActionOutcome> ContinueAsync(QnAMakerDialog action, ActionContext context, CancellationToken cancellationToken)
    {
        if (context.Memory.TurnState["interrupted"].AsBoolean() == true)
        {
            return ActionOutcome.Done;
        }

        if (context.Turn.Activity.Type != ActivityTypes.Message)
        {
            return ActionOutcome.Wait;
        }

        if (IsNone(action, context))
        {
            await context.SayAsync(action.CardNoMatchResponse, cancellationToken);
            return ActionOutcome.Done;
        }

        return await AnswerAsync(action, context, Chosen(context), cancellationToken);
    }

    public override bool AllowsInterruption(QnAMakerDialog action, ActionContext context) =>
        !IsNone(action, context) && Chosen(context) is null;

    private static async ValueTask<ActionOutcome> AnswerAsync(QnAMakerDialog action, ActionContext context, int? asked, CancellationToken cancellationToken)
    {
        context.State.Remove(Offered);
        var found = Questions(action, context).Find(context.Turn.Activity.Text ?? string.Empty, Search(action, context) with { Id = asked });
        if (found.Count == 0)
        {
            await context.SayAsync(action.NoAnswer ?? NothingFound, cancellationToken);
            return ActionOutcome.Done;
        }

        var near = found[0].Score < SureEnough ? found.Where(match => match.Score >= found[0].Score * AsGood).ToList() : [];
        if (near.Count > 1)
        {
            return await OfferAsync(action, context, near, cancellationToken);
        }

        var pair = found[0].Pair;
        await context.SendAsync(QuestionCards.Answer(pair), cancellationToken);
        var result = new ValueArray([pair.ToValue(found[0].Score)]);
        if (pair.Prompts.Count == 0)
        {
            return ActionOutcome.DoneWith(result);
        }

        Remember(context, pair.Prompts.Select(prompt => (prompt.Text, prompt.Target)));
        return ActionOutcome.Wait;
    }

    private static async ValueTask<ActionOutcome> OfferAsync(QnAMakerDialog action, ActionContext context, List<QuestionMatch> near, CancellationToken cancellationToken)
    {
        var none = action.CardNoMatchText.In(context) ?? string.Empty;
        var card = QuestionCards.Choice(action.ActiveLearningCardTitle.In(context) ?? string.Empty, [.. near.Select(match => match.Pair.Questions[0]), none]);
        await context.SendAsync(card, cancellationToken);
        Remember(context, near.Select(match => (match.Pair.Questions[0], match.Pair.Id)));
        return ActionOutcome.Wait;
    }

    private static void Remember(ActionContext context, IEnumerable<(string Text, int Id)> offered) =>
        context.State[Offered] = new ValueArray(offered.Select(one => (Value)new ValueObject { ["text"] = one.Text, ["id"] = one.Id }));

    /// <summary>Which of the offered questions the message names.</summary>
    private static int? Chosen(ActionContext context)
    {
        var said = context.Turn.Activity.Text?.Trim() ?? string.Empty;
        return (context.State[Offered].AsArray() ?? [])
            .Select(offer => offer.AsObject()!)
            .FirstOrDefault(offer => said.Equals(offer["text"].AsString(), StringComparison.OrdinalIgnoreCase))?["id"].AsInteger() is { } id ? (int)id : null;
    }

    private static bool IsNone(QnAMakerDialog action, ActionContext context) =>
        context.State.Has(Offered) && string.Equals(context.Turn.Activity.Text?.Trim(), action.CardNoMatchText.In(context), StringComparison.OrdinalIgnoreCase);

    private static QuestionIndex Questions(QnAMakerDialog action, ActionContext context)
    {
        var run = context.Run;
        var library = run.World.Resources.Questions;
        var own = Path.GetFileNameWithoutExtension(action.Origin.Resource);
        var named = action.KnowledgeBaseId?.TryIn(context.Memory);
        return library.Has(own) ? library.Find(own, run.Locale, run.World.Languages)!
            : !string.IsNullOrEmpty(named) && library.Has(named) ? library.Find(named, run.Locale, run.World.Languages)!
            : library.All(run.Locale);
    }

    private static QuestionSearch Search(QnAMakerDialog action, ActionContext context) => new()
    {
        Threshold = action.Threshold.In(context),
        Top = action.Top.In(context),
        AnyFilter = "OR".Equals(action.StrictFiltersJoinOperator.In(context), StringComparison.OrdinalIgnoreCase),
        Filters = [.. MetadataFilters.Of(action.StrictFilters.In(context))],
    };
}
