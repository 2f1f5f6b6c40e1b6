using BotTutor.Dialogs;
using BotTutor.Expressions;
using BotTutor.Shop.Checkouts;

namespace BotTutor.Conversation.Shop;

/// <summary>
/// Takes what a message told at the till: the buyer's data in any order, or a change to them or to the quantities.
/// The result is the till again, with a <c>problem</c> where something could not be taken, the fields that were <c>noted</c>, and whether the question
/// that is open now was open before, <c>again</c>.
/// </summary>
[DialogKind("BotTutor.FillCheckout")]
public sealed record FillCheckout : DialogAction
{
    /// <summary>Gets the message, which answers the open question where nothing was recognized in it.</summary>
    public required Dynamic<string> Text { get; init; }

    /// <summary>Gets which question was open, see <see cref="CheckoutValues"/>.</summary>
    public required Dynamic<string> Asking { get; init; }

    /// <summary>Gets whether the buyer asked for a change.</summary>
    public Dynamic<bool>? Change { get; init; }

    /// <summary>Gets which field they want to change, where they named one without a new value.</summary>
    public Dynamic<Value>? Field { get; init; }

    /// <summary>Gets the entity of that name, as recognized.</summary>
    public Dynamic<Value>? Name { get; init; }

    /// <inheritdoc cref="Name"/>
    public Dynamic<Value>? Phone { get; init; }

    /// <inheritdoc cref="Name"/>
    public Dynamic<Value>? Address { get; init; }

    /// <inheritdoc cref="Name"/>
    public Dynamic<Value>? City { get; init; }

    /// <inheritdoc cref="Name"/>
    public Dynamic<Value>? Delivery { get; init; }

    /// <inheritdoc cref="Name"/>
    public Dynamic<Value>? Payment { get; init; }

    /// <inheritdoc cref="Name"/>
    public Dynamic<Value>? Quantity { get; init; }

    /// <inheritdoc cref="Name"/>
    public Dynamic<Value>? Product { get; init; }

    /// <inheritdoc cref="Name"/>
    public Dynamic<Value>? Variant { get; init; }

    /// <summary>Gets where the till goes.</summary>
    public required Dynamic<string> ResultProperty { get; init; }
}

internal sealed class FillCheckoutHandler(ShopDesk desk, CheckoutDesk till, CartChange cartChange) : ActionHandler<FillCheckout>
{
    public override async ValueTask<ActionOutcome> RunAsync(FillCheckout action, ActionContext context, CancellationToken cancellationToken)
    {
        var asking = action.Asking.In(context) ?? "";
        var changing = action.Change.In(context) || asking is "change" or "confirm";
        var shop = await desk.ProfileAsync(cancellationToken);
        var before = await till.OpenAsync(afresh: false, cancellationToken);
        var checkout = before;

        var quantity = changing ? SpokenEntity.Quantity(action.Quantity.In(context)) : null;
        var answers = AnswersIn(action, context, asking, isCounted: quantity is not null, isNamed: before.Name is not null);
        var problem = answers == new CheckoutAnswers() && quantity is null ? "nothingFound" : null;
        var filling = checkout.Fill(answers, shop);
        checkout = filling.Checkout;
        if (filling.Refusals is [var refusal, ..])
        {
            problem = CheckoutValues.ProblemOf(refusal);
        }

        var shortage = Value.Null;
        if (quantity is { } pieces)
        {
            (var miscounted, shortage) = await CountAsync(action, pieces, context, cancellationToken);
            problem = miscounted ?? problem;
        }

        var reopened = problem == "nothingFound" && changing ? FieldToAskAgain(action, context) : null;
        if (reopened is { } field)
        {
            checkout = checkout.Reopen(field);
            problem = null;
        }

        await till.SaveAsync(checkout, cancellationToken);
        var values = CheckoutValues.Of(checkout, await till.QuoteAsync(checkout, cancellationToken), shop, context.Locale);
        if (problem == "nothingFound" && action.Change.In(context))
        {
            (problem, values["asking"]) = (null, "change");
        }

        var noted = CheckoutValues.Noted(before, checkout);
        values["noted"] = new ValueArray(quantity is not null && shortage.IsNull && problem is null ? noted.Append("quantity") : noted);
        values["again"] = values["asking"].AsString() == asking;
        values["problem"] = problem;
        values["shortage"] = shortage;
        ResultProperty.Set(context, action.ResultProperty, values);
        return ActionOutcome.Done;
    }

    private static CheckoutAnswers AnswersIn(FillCheckout action, ActionContext context, string asking, bool isCounted, bool isNamed)
    {
        var text = action.Text.In(context) ?? "";
        var answers = Recognized(action, context);
        if (answers == new CheckoutAnswers() && !isCounted)
        {
            answers = OpenAnswer.Read(asking, text);
        }

        return answers.Name is null && !isNamed && (answers.Phone ?? answers.Address) is not null ? answers with { Name = OpenAnswer.NameBefore(text) } : answers;
    }

    /// <returns>What is wrong with the number, if anything, and what is short.</returns>
    private async Task<(string? Problem, Value Shortage)> CountAsync(FillCheckout action, int pieces, ActionContext context, CancellationToken cancellationToken)
    {
        var product = SpokenEntity.Id(action.Product.In(context));
        var variants = SpokenEntity.Words(action.Variant.In(context));
        return await cartChange.SetAsync(pieces, product, variants, focus: null, cancellationToken) switch
        {
            CartChange.Outcome.Changed => (null, Value.Null),
            CartChange.Outcome.OutOfStock { Offer: var offer, Left: var left } => ("outOfStock", new ValueObject { ["title"] = offer.ShortTitle.In(context.Locale), ["left"] = left }),
            _ => ("whichLine", Value.Null),
        };
    }

    private static CheckoutAnswers Recognized(FillCheckout action, ActionContext context) => new()
    {
        Name = SpokenEntity.Text(action.Name.In(context)),
        Phone = SpokenEntity.Text(action.Phone.In(context)),
        Address = SpokenEntity.Text(action.Address.In(context)),
        City = SpokenEntity.Id(action.City.In(context)),
        Delivery = ShopValues.DeliveryFrom(SpokenEntity.Text(action.Delivery.In(context))),
        Payment = ShopValues.PaymentFrom(SpokenEntity.Text(action.Payment.In(context))),
    };

    private static CheckoutField? FieldToAskAgain(FillCheckout action, ActionContext context) =>
        Enum.TryParse<CheckoutField>(SpokenEntity.Id(action.Field.In(context)), ignoreCase: true, out var field) ? field : null;
}
