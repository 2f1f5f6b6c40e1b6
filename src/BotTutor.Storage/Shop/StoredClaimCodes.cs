using BotTutor.Shop.Staff;
using Microsoft.EntityFrameworkCore;

namespace BotTutor.Storage.Shop;

internal sealed class StoredClaimCodes(BotTutorDb db) : IClaimCodes
{
    public async Task<ClaimCode?> FindAsync(string hash, CancellationToken cancellationToken) =>
        (await db.ClaimCodes.SingleOrDefaultAsync(row => row.Hash == hash, cancellationToken))?.ToCode();

    public async Task SaveAsync(ClaimCode code, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(code);
        var row = await db.ClaimCodes.FindAsync([code.Shop.Value], cancellationToken)
            ?? db.ClaimCodes.Add(new ClaimCodeRow { Shop = code.Shop.Value }).Entity;
        row.Take(code);
    }
}
