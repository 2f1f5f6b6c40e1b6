namespace BotTutor.Shop.Staff;

/// <summary>Makes somebody who types a claim code a seller of its shop.</summary>
public sealed class ClaimShop(IClaimCodes codes, IShopStaff staff)
{
    public async Task<Claim> RunAsync(string? text, SellerId seller, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (ClaimWords.Read(text) is not { } written || await codes.FindAsync(ClaimWords.HashOf(written), cancellationToken) is not { } code)
        {
            return new Claim.Unknown();
        }

        if (await staff.IsSellerAsync(code.Shop, seller, cancellationToken))
        {
            return new Claim.AlreadySeller(code.Shop);
        }

        if (code.UsedBy is not null)
        {
            return new Claim.Used();
        }

        if (now >= code.Expires)
        {
            return new Claim.Expired();
        }

        await codes.SaveAsync(code with { UsedBy = seller }, cancellationToken);
        await staff.AddAsync(code.Shop, seller, now, cancellationToken);
        return new Claim.Claimed(code.Shop);
    }
}
