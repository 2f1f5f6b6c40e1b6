using System.Security.Cryptography;
using BotTutor.Shop;
using BotTutor.Shop.Staff;
using BotTutor.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Storage.Tests.Shop;

public abstract class StoredShopStaffTests(StorageProvider store) : ShopTests(store)
{
    public sealed class OnSqlite() : StoredShopStaffTests(StorageProvider.Sqlite);

    public sealed class OnPostgreSql() : StoredShopStaffTests(StorageProvider.PostgreSQL);

    private static readonly DateTimeOffset Now = new(2026, 11, 25, 3, 0, 0, TimeSpan.Zero);
    private static readonly SellerId Ibu = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly SellerId Bapak = new(new Guid(2, 0, 0, new byte[8]));

    [Fact]
    public async Task Who_manages_a_shop_is_remembered_with_the_longest_first()
    {
        await AddAsync(Bapak, Now.AddDays(1));
        await AddAsync(Ibu, Now);
        await AddAsync(Ibu, Now.AddDays(2));
        await Database.RestartAsync();

        (await Database.ReadAsync((IShopStaff staff) => staff.OfShopAsync(Id, Cancel))).ShouldBe([Ibu, Bapak]);
        (await Database.ReadAsync((IShopStaff staff) => staff.IsSellerAsync(Id, Ibu, Cancel))).ShouldBeTrue();
        (await Database.ReadAsync((IShopStaff staff) => staff.IsSellerAsync(new ShopId("other"), Ibu, Cancel))).ShouldBeFalse();
        (await Database.ReadAsync((IShopStaff staff) => staff.ShopsOfAsync(Ibu, Cancel))).ShouldBe([Id]);
    }

    [Fact]
    public async Task Who_was_removed_manages_no_longer()
    {
        await AddAsync(Ibu, Now);
        await Database.CommitAsync<IShopStaff>(staff => staff.RemoveAsync(Id, Ibu, Cancel));

        (await Database.ReadAsync((IShopStaff staff) => staff.IsSellerAsync(Id, Ibu, Cancel))).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_who_type_a_code_at_once_do_not_both_get_the_shop()
    {
        using var random = RandomNumberGenerator.Create();
        var code = "";
        await Database.CommitAsync<IClaimCodes>(async codes => code = await new IssueClaimCode(codes, random).RunAsync(Id, Now, Cancel));
        await using var one = Database.Scope();
        await using var other = Database.Scope();
        (await ClaimAsync(one, code, Ibu)).ShouldBeOfType<Claim.Claimed>();
        (await ClaimAsync(other, code, Bapak)).ShouldBeOfType<Claim.Claimed>();

        (await one.CommitAsync()).ShouldBeCommitted();
        (await other.CommitAsync()).ShouldBeConflict();
        await using var again = Database.Scope();
        (await ClaimAsync(again, code, Bapak)).ShouldBeOfType<Claim.Used>();
        (await Database.ScalarAsync($"SELECT count(*) FROM claim_codes WHERE hash LIKE '%{code}%'")).ShouldBe(0L);
    }

    private Task<CommitOutcome> AddAsync(SellerId seller, DateTimeOffset since) =>
        Database.CommitAsync<IShopStaff>(staff => staff.AddAsync(Id, seller, since, Cancel));

    private static Task<Claim> ClaimAsync(AsyncServiceScope scope, string code, SellerId seller) =>
        new ClaimShop(scope.Port<IClaimCodes>(), scope.Port<IShopStaff>()).RunAsync(code, seller, Now, Cancel);
}
