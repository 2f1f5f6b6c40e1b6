using BotTutor.Shop;
using BotTutor.Shop.Checkouts;
using BotTutor.Turns;

namespace BotTutor.Storage.Tests.Shop;

public abstract class StoredCheckoutsTests(StorageProvider store) : ShopTests(store)
{
    public sealed class OnSqlite() : StoredCheckoutsTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredCheckoutsTests(StorageProvider.PostgreSQL);

    private static readonly Checkout Complete = new(new CheckoutId(new Guid("0199a000-0000-7000-8000-0000000000c1")), Id, Ada)
    {
        Name = "Sari",
        Phone = PhoneNumber.From("+6281234567890"),
        Address = "Jl. Melati 4",
        City = "Kisaran",
        Delivery = DeliveryMethod.Ship,
        Service = "REG",
        Payment = PaymentMethod.CashOnDelivery,
        Order = new OrderNumber("RN-261125-0001"),
    };

    [Fact]
    public async Task A_checkout_goes_on_after_a_restart_with_everything_that_was_told()
    {
        await SaveAsync(Complete);
        await Database.RestartAsync();

        (await FindAsync()).ShouldBe(Complete);
    }

    [Fact]
    public async Task What_was_not_told_yet_stays_open()
    {
        var begun = new Checkout(Complete.Id, Id, Ada) { Name = "Sari" };
        await SaveAsync(begun);

        (await FindAsync()).ShouldBe(begun);
    }

    [Fact]
    public async Task Leaving_the_till_and_coming_back_within_one_turn_keeps_the_new_checkout()
    {
        await SaveAsync(Complete);
        var second = new Checkout(new CheckoutId(new Guid("0199a000-0000-7000-8000-0000000000c2")), Id, Ada);
        await Database.CommitAsync<ICheckouts>(async checkouts =>
        {
            await checkouts.RemoveAsync(Id, Ada, Cancel);
            (await checkouts.FindAsync(Id, Ada, Cancel)).ShouldBeNull();
            await checkouts.SaveAsync(second, Cancel);
        });

        (await FindAsync()).ShouldBe(second);
    }

    [Fact]
    public async Task A_checkout_that_was_left_is_forgotten()
    {
        await SaveAsync(Complete);
        await Database.CommitAsync<ICheckouts>(checkouts => checkouts.RemoveAsync(Id, Ada, Cancel));

        (await FindAsync()).ShouldBeNull();
    }

    private Task<CommitOutcome> SaveAsync(Checkout checkout) =>
        Database.CommitAsync<ICheckouts>(checkouts => checkouts.SaveAsync(checkout, Cancel));

    private Task<Checkout?> FindAsync() => Database.ReadAsync((ICheckouts checkouts) => checkouts.FindAsync(Id, Ada, Cancel));
}
