namespace BotTutor.Shop.Staff;

/// <summary>The claim codes of all shops, the latest of each. Writes are buffered and become true with the unit of work; a code that is used twice at once fails the second.</summary>
public interface IClaimCodes
{
    Task<ClaimCode?> FindAsync(string hash, CancellationToken cancellationToken);

    /// <summary>Keeps this as the shop's code in place of any other.</summary>
    Task SaveAsync(ClaimCode code, CancellationToken cancellationToken);
}
