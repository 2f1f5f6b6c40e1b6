using BotTutor.People;
using BotTutor.Storage.Commits;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.People;

internal sealed class StoredPeople(BotTutorDb db, TimeProvider clock, NewGuid ids) : IPeople
{
    private static readonly PerModel<Func<BotTutorDb, string, string, string, CancellationToken, Task<PersonRow?>>> ByAccount = new(() =>
        EF.CompileAsyncQuery((BotTutorDb db, string bot, string channel, string id, CancellationToken _) =>
            db.Accounts.Where(row => row.Bot == bot && row.Channel == channel && row.Id == id).Select(row => row.Person).SingleOrDefault()));

    public async Task<Person> FindOrCreateAsync(Account account, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(account);
        var row = await ByAccount.For(db)(db, account.Bot, account.Channel, account.Id, cancellationToken) ?? Met(account) ?? Meet(account);
        return row.ToPerson();
    }

    public async Task<Person?> FindAsync(PersonId id, CancellationToken cancellationToken) =>
        (await db.People.FindAsync([id.Value], cancellationToken))?.ToPerson();

    public async Task SpeakAsync(PersonId id, string language, CancellationToken cancellationToken)
    {
        var row = await db.People.FindAsync([id.Value], cancellationToken)
            ?? throw new InvalidOperationException($"There is no person {id}; a language can only be remembered for somebody the bot has met.");
        row.Language = language;
    }

    /// <summary>Somebody whom this very unit has met.</summary>
    private PersonRow? Met(Account account) =>
        db.Accounts.Local.FindEntryUntyped([account.Bot, account.Channel, account.Id])?.Entity.Person;

    private PersonRow Meet(Account account)
    {
        var person = new PersonRow { Id = ids(), Since = clock.GetUtcNow() };
        db.Accounts.Add(new AccountRow { Bot = account.Bot, Channel = account.Channel, Id = account.Id, Person = person });
        return person;
    }
}
