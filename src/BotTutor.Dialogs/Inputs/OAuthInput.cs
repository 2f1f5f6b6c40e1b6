using System.Text.RegularExpressions;
using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Inputs;

/// <summary>Lets the person sign in, and gives the token.</summary>
[DialogKind("Microsoft.OAuthInput")]
public sealed record OAuthInput : DialogAction
{
    public required Dynamic<string> ConnectionName { get; init; }

    public Dynamic<string>? Title { get; init; }

    public Dynamic<string>? Text { get; init; }

    /// <summary>Gets where the token goes; <c>turn.token</c> unless said.</summary>
    public Dynamic<string>? Property { get; init; } = "turn.token";

    /// <summary>Gets how long the person may take, in milliseconds; 15 minutes unless said.</summary>
    public Dynamic<int> Timeout { get; init; } = 900_000;

    public TextTemplate? InvalidPrompt { get; init; }

    public TextTemplate? UnrecognizedPrompt { get; init; }

    public TextTemplate? DefaultValueResponse { get; init; }

    public Dynamic<Value>? DefaultValue { get; init; }

    public Dynamic<bool>? AllowInterruptions { get; init; }

    public Dynamic<int>? MaxTurnCount { get; init; }

    public Dynamic<bool>? AlwaysPrompt { get; init; }
}

internal sealed partial class OAuthInputHandler : ActionHandler<OAuthInput>
{
    public override async ValueTask<ActionOutcome> RunAsync(OAuthInput action, ActionContext context, CancellationToken cancellationToken)
    {
        var connection = action.ConnectionName.In(context) ?? string.Empty;
        if (await TokenSource.FindAsync(context.Turn, connection, null, cancellationToken) is { } token)
        {
            return Finish(action, context, token);
        }

        context.State["until"] = context.Run.World.Clock.GetUtcNow().AddMilliseconds(action.Timeout.In(context)).ToUnixTimeMilliseconds();
        context.State["turnCount"] = 1;
        await RepromptAsync(action, context, cancellationToken);
        return ActionOutcome.Wait;
    }

    public override async ValueTask<ActionOutcome> ContinueAsync(OAuthInput action, ActionContext context, CancellationToken cancellationToken)
    {
        var connection = action.ConnectionName.In(context) ?? string.Empty;
        if (await TokenOfAsync(context, connection, cancellationToken) is { } token)
        {
            return Finish(action, context, token);
        }

        var turns = context.State["turnCount"].AsInteger() ?? 1;
        var isLate = context.Run.World.Clock.GetUtcNow().ToUnixTimeMilliseconds() > (context.State["until"].AsInteger() ?? 0);
        if (isLate || (action.MaxTurnCount is { } most && turns >= most.In(context)))
        {
            return await GiveUpAsync(action, context, cancellationToken);
        }

        if (context.Turn.Activity.Type == ActivityTypes.Message)
        {
            context.State["turnCount"] = turns + 1;
            if ((action.UnrecognizedPrompt ?? action.InvalidPrompt) is { } again)
            {
                await context.SayAsync(again, cancellationToken);
            }
            else
            {
                await RepromptAsync(action, context, cancellationToken);
            }
        }

        return ActionOutcome.Wait;
    }

    public override bool AllowsInterruption(OAuthInput action, ActionContext context) =>
        action.AllowInterruptions is not { } allowed || allowed.TryIn(context.Memory);

    public override async ValueTask RepromptAsync(OAuthInput action, ActionContext context, CancellationToken cancellationToken)
    {
        var connection = action.ConnectionName.In(context) ?? string.Empty;
        var link = await TokenSource.LinkAsync(context.Turn, connection, cancellationToken);
        var button = new CardAction(ActionTypes.Signin, action.Title.In(context), value: link);
        var card = new OAuthCard { Text = action.Text.In(context), ConnectionName = connection, Buttons = [button] };
        var prompt = MessageFactory.Attachment(new Attachment(OAuthCard.ContentType, content: card));
        await context.SendAsync((Activity)prompt, cancellationToken);
    }

    private static async Task<TokenResponse?> TokenOfAsync(ActionContext context, string connection, CancellationToken cancellationToken)
    {
        var activity = context.Turn.Activity;
        if (activity is { Type: ActivityTypes.Event, Name: SignInConstants.TokenResponseEventName })
        {
            return NewtonsoftValue.To(ActivityValue.Rare(activity.Value)).ToObject<TokenResponse>();
        }

        var code = activity.Type == ActivityTypes.Message && Code().Match(activity.Text ?? string.Empty) is { Success: true } match ? match.Value : null;
        return code is null ? null : await TokenSource.FindAsync(context.Turn, connection, code, cancellationToken);
    }

    private static ActionOutcome Finish(OAuthInput action, ActionContext context, TokenResponse token)
    {
        var value = ActivityValue.Rare(token);
        if (action.Property.In(context) is { Length: > 0 } path)
        {
            context.Memory[path] = value;
        }

        return ActionOutcome.DoneWith(value);
    }

    private static async ValueTask<ActionOutcome> GiveUpAsync(OAuthInput action, ActionContext context, CancellationToken cancellationToken)
    {
        if (action.DefaultValueResponse is { } response)
        {
            await context.SayAsync(response, cancellationToken);
        }

        var value = action.DefaultValue.In(context);
        if (!value.IsNull && action.Property.In(context) is { Length: > 0 } path)
        {
            context.Memory[path] = value;
        }

        return ActionOutcome.DoneWith(value);
    }

    /// <summary>The code that a person copies from the sign-in page.</summary>
    [GeneratedRegex(@"\d{6}", RegexOptions.None, 250)]
    private static partial Regex Code();
}

/// <summary>Signs the person out.</summary>
[DialogKind("Microsoft.SignOutUser")]
public sealed record SignOutUser : DialogAction
{
    public Dynamic<string>? UserId { get; init; }

    public required Dynamic<string> ConnectionName { get; init; }
}

internal sealed class SignOutUserHandler : ActionHandler<SignOutUser>
{
    public override async ValueTask<ActionOutcome> RunAsync(SignOutUser action, ActionContext context, CancellationToken cancellationToken)
    {
        await TokenSource.SignOutAsync(context.Turn, action.ConnectionName.In(context) ?? string.Empty, action.UserId.In(context), cancellationToken);
        return ActionOutcome.Done;
    }
}
