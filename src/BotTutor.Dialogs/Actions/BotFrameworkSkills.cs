using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Actions;

/// <summary>Skills by the Bot Framework's own client and conversation ids.</summary>
public sealed class BotFrameworkSkills(BotFrameworkClient client, SkillConversationIdFactoryBase conversations) : ISkills
{
    public async ValueTask<IReadOnlyList<Activity>> SendAsync(SkillCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        var conversation = await conversations.CreateSkillConversationIdAsync(
            new SkillConversationIdFactoryOptions
            {
                FromBotOAuthScope = call.FromBotId,
                FromBotId = call.FromBotId,
                Activity = call.Activity,
                BotFrameworkSkill = call.Skill,
            },
            cancellationToken);
        var response = await client.PostActivityAsync<ExpectedReplies>(
            call.FromBotId, call.Skill.AppId, call.Skill.SkillEndpoint, call.HostEndpoint, conversation, call.Activity, cancellationToken);
        return response.IsSuccessStatusCode()
            ? [.. response.Body?.Activities ?? []]
            : throw new DialogFault("SkillFailed", $"The skill at {call.Skill.SkillEndpoint} answers with status {response.Status}.");
    }
}
