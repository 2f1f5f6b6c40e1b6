using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Actions;

/// <summary>The way to other bots that this one may call. A host without one has no skills.</summary>
public interface ISkills
{
    /// <summary>Sends an activity to a skill.</summary>
    /// <returns>What it says at once; empty where its replies come later, as activities of the channel.</returns>
    ValueTask<IReadOnlyList<Activity>> SendAsync(SkillCall call, CancellationToken cancellationToken);
}

/// <summary>One activity for a skill.</summary>
/// <param name="FromBotId">The id of this bot at the Bot Framework.</param>
/// <param name="Skill">The skill with its address.</param>
/// <param name="HostEndpoint">Where the skill sends what it says later; null where it says everything at once.</param>
/// <param name="Activity">What it is told; the conversation is the person's.</param>
public sealed record SkillCall(string FromBotId, BotFrameworkSkill Skill, Uri? HostEndpoint, Activity Activity);
