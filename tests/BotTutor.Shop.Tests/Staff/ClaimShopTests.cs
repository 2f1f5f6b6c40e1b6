using System.Security.Cryptography;
using BotTutor.Shop.Staff;

namespace BotTutor.Shop.Tests.Staff;

public sealed class ClaimShopTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.FromHours(7));
    private static readonly SellerId Ibu = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly SellerId Stranger = new(new Guid(2, 0, 0, new byte[8]));

    private readonly MemoryStaff _staff = new();
    private readonly RandomNumberGenerator _random = RandomNumberGenerator.Create();

    [Fact]
    public async Task Whoever_types_the_code_manages_the_shop()
    {
        var code = await IssueAsync();

        (await ClaimAsync(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal), Ibu)).ShouldBe(new Claim.Claimed(TestShop.Id));

        _staff.Sellers.ShouldBe([(TestShop.Id, Ibu)]);
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        var code = await IssueAsync();
        await ClaimAsync(code, Ibu);

        (await ClaimAsync(code, Stranger)).ShouldBe(new Claim.Used());
        (await ClaimAsync(code, Ibu)).ShouldBe(new Claim.AlreadySeller(TestShop.Id));

        _staff.Sellers.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_code_is_good_for_a_day()
    {
        var code = await IssueAsync();

        (await ClaimAsync(code, Ibu, Now + IssueClaimCode.Lifetime)).ShouldBe(new Claim.Expired());
        (await ClaimAsync(code, Ibu, Now + IssueClaimCode.Lifetime - TimeSpan.FromTicks(1))).ShouldBeOfType<Claim.Claimed>();
    }

    [Fact]
    public async Task A_newer_code_ends_the_older_one()
    {
        var older = await IssueAsync();
        await IssueAsync();

        (await ClaimAsync(older, Ibu)).ShouldBe(new Claim.Unknown());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("halo kak")]
    [InlineData("0000-0000")]
    [InlineData("0000-00000")]
    public async Task What_is_no_code_opens_nothing(string? text)
    {
        await IssueAsync();

        (await ClaimAsync(text, Stranger)).ShouldBe(new Claim.Unknown());
    }

    [Fact]
    public async Task The_code_itself_is_not_kept()
    {
        var code = await IssueAsync();

        _staff.Code.ShouldNotBeNull().Hash.ShouldBe(ClaimWords.HashOf(code));
        _staff.Code.ToString().ShouldNotContain(code);
    }

    [Theory]
    [InlineData("o1L9-abcd", "0119-ABCD")]
    [InlineData(" 7k3m q9tx ", "7K3M-Q9TX")]
    [InlineData("7K3M-Q9TU", null)]
    public void A_code_is_read_as_people_copy_it(string text, string? code) => ClaimWords.Read(text).ShouldBe(code);

    public void Dispose() => _random.Dispose();

    private Task<string> IssueAsync() => new IssueClaimCode(_staff, _random).RunAsync(TestShop.Id, Now, TestContext.Current.CancellationToken);

    private Task<Claim> ClaimAsync(string? text, SellerId seller, DateTimeOffset? at = null) =>
        new ClaimShop(_staff, _staff).RunAsync(text, seller, at ?? Now, TestContext.Current.CancellationToken);
}
