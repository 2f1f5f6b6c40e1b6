using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Dialogs.Actions;

/// <summary>Lets another bot talk with the person until it says that the talk is over. The host must offer <see cref="ISkills"/>.</summary>
[DialogKind("Microsoft.BeginSkill")]
public sealed record BeginSkill : DialogAction
{
    /// <summary>Gets whether the skill begins with <see cref="Activity"/> instead of the message of this turn; it does unless said.</summary>
    public Dynamic<bool> ActivityProcessed { get; init; } = true;

    /// <summary>Gets where the value goes that the skill ends with.</summary>
    public Dynamic<string>? ResultProperty { get; init; }

    /// <summary>Gets the id of this bot at the Bot Framework.</summary>
    public Dynamic<string>? BotId { get; init; }

    /// <summary>Gets where the skill sends what it says later; it must say everything at once where left out.</summary>
    public Dynamic<string>? SkillHostEndpoint { get; init; }

    /// <summary>Gets the sign-in connection that a skill's card may use. Tokens are not exchanged here.</summary>
    public Dynamic<string>? ConnectionName { get; init; }

    public Dynamic<string>? SkillAppId { get; init; }

    public required Dynamic<string> SkillEndpoint { get; init; }

    /// <summary>Gets what the skill begins with; the message of this turn unless said.</summary>
    public TextTemplate? Activity { get; init; }

    /// <summary>Gets whether triggers may answer while the skill talks; they may unless said.</summary>
    public Dynamic<bool> AllowInterruptions { get; init; } = true;
}

internal sealed class BeginSkillHandler : ActionHandler<BeginSkill>
{
    public override ValueTask<ActionOutcome> RunAsync(BeginSkill action, ActionContext context, CancellationToken cancellationToken)
    {
        var first = action.ActivityProcessed.In(context) && action.Activity is { } text ? context.Render(text) : null;
        return TellAsync(action, context, first ?? context.Turn.Activity, cancellationToken);
    }

    public override ValueTask<ActionOutcome> ContinueAsync(BeginSkill action, ActionContext context, CancellationToken cancellationToken)
    {
        var activity = context.Turn.Activity;
        return activity.Type == ActivityTypes.EndOfConversation
            ? ValueTask.FromResult(End(action, context, activity))
            : TellAsync(action, context, activity, cancellationToken);
    }

    public override bool AllowsInterruption(BeginSkill action, ActionContext context) => action.AllowInterruptions.TryIn(context.Memory);

    public override async ValueTask RepromptAsync(BeginSkill action, ActionContext context, CancellationToken cancellationToken) =>
        await TellAsync(action, context, new Activity { Type = ActivityTypes.Event, Name = "repromptDialog" }, cancellationToken);

    private static async ValueTask<ActionOutcome> TellAsync(BeginSkill action, ActionContext context, Activity said, CancellationToken cancellationToken)
    {
        var skills = context.Services.GetService<ISkills>()
            ?? throw new DialogFault("NoSkills", "This bot cannot call skills: its host offers no way to other bots (ISkills).", action.Origin);
        var reference = context.Turn.Activity.GetConversationReference();
        var activity = NewtonsoftValue.To(ActivityValue.Rare(said)).ToObject<Activity>()!;
        activity.ApplyConversationReference(reference, isIncoming: true);
        var host = action.SkillHostEndpoint.In(context) is { Length: > 0 } written ? Address(written, "skillHostEndpoint", action) : null;
        activity.DeliveryMode = host is null ? DeliveryModes.ExpectReplies : activity.DeliveryMode;
        var skill = new BotFrameworkSkill
        {
            Id = action.SkillAppId.In(context),
            AppId = action.SkillAppId.In(context),
            SkillEndpoint = Address(action.SkillEndpoint.In(context) ?? string.Empty, "skillEndpoint", action),
        };

        foreach (var reply in await skills.SendAsync(new SkillCall(action.BotId.In(context) ?? string.Empty, skill, host, activity), cancellationToken))
        {
            if (reply.Type == ActivityTypes.EndOfConversation)
            {
                return End(action, context, reply);
            }

            await context.SendAsync(reply, cancellationToken);
        }

        return ActionOutcome.Wait;
    }

    private static ActionOutcome End(BeginSkill action, ActionContext context, Activity end)
    {
        var result = ActivityValue.Rare(end.Value);
        if (!result.IsNull && action.ResultProperty.In(context) is { Length: > 0 } path)
        {
            context.Memory[path] = result;
        }

        return ActionOutcome.DoneWith(result);
    }

    private static Uri Address(string written, string property, BeginSkill action) =>
        Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new DialogFault("NotAnAddress", $"'{property}' should be an address of the web, but it is '{written}'.", action.Origin);
}
