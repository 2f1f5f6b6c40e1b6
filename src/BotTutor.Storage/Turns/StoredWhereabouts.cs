using BotTutor.Channels;
using BotTutor.People;
using BotTutor.Storage.Commits;
using BotTutor.Turns.Events;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Turns;

/// <summary>The last to speak is right: no version guards a row.</summary>
internal sealed class StoredWhereabouts(BotTutorDb db) : IWhereabouts
{
    private static readonly PerModel<Func<BotTutorDb, string, Guid, CancellationToken, Task<WhereaboutRow?>>> ByPerson = new(() =>
        EF.CompileAsyncQuery((BotTutorDb db, string bot, Guid person, CancellationToken _) =>
            db.Whereabouts.AsNoTracking().SingleOrDefault(row => row.Bot == bot && row.Person == person)));

    public async Task<Whereabout?> FindAsync(string bot, PersonId person, CancellationToken cancellationToken) =>
        await ByPerson.For(db)(db, bot, person.Value, cancellationToken) is { } row
            ? new Whereabout(new ConversationKey(row.Bot, row.Channel, row.Conversation), person, row.Json)
            : null;

    public async Task RememberAsync(Whereabout whereabout, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(whereabout);
        var (bot, channel, conversation) = whereabout.Conversation;
        var known = await FindAsync(bot, whereabout.Person, cancellationToken);
        if (known == whereabout)
        {
            return;
        }

        var row = new WhereaboutRow { Bot = bot, Person = whereabout.Person.Value, Channel = channel, Conversation = conversation, Json = whereabout.Json };
        db.Entry(row).State = known is null ? EntityState.Added : EntityState.Modified;
    }
}
