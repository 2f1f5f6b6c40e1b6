using BotTutor.Channels.Web;
using BotTutor.Storage.Commits;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Web;

internal sealed class StoredWebConversations(BotTutorDb db, FirstRow first) : IWebConversations
{
    private static readonly PerModel<Func<BotTutorDb, string, CancellationToken, Task<WebConversationRow?>>> ById = new(() =>
        EF.CompileAsyncQuery((BotTutorDb db, string id, CancellationToken _) =>
            db.WebConversations.AsNoTracking().SingleOrDefault(row => row.Id == id)));

    public async Task<WebConversation> CreateAsync(WebConversation conversation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var row = new WebConversationRow
        {
            Id = conversation.Id,
            Bot = conversation.Bot,
            UserId = conversation.UserId,
            UserName = conversation.UserName,
            Locale = conversation.Locale,
            CreatedAt = conversation.CreatedAt,
        };
        return (await first.GetOrAddAsync(row, there => there.Id == conversation.Id, cancellationToken)).ToConversation();
    }

    public async Task<WebConversation?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await ById.For(db)(db, id, cancellationToken))?.ToConversation();
}
