using System.Security.Cryptography;

namespace BotTutor.Shop.Staff;

/// <summary>Gives out a code with which the shop's owner makes a chat account of theirs a seller's. The shop's earlier code opens nothing from then on.</summary>
public sealed class IssueClaimCode(IClaimCodes codes, RandomNumberGenerator random)
{
    /// <summary>Long enough to walk to one's phone, a day.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(24);

    /// <returns>The code, to be shown this once.</returns>
    public async Task<string> RunAsync(ShopId shop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var code = ClaimWords.Next(random);
        await codes.SaveAsync(new ClaimCode { Shop = shop, Hash = ClaimWords.HashOf(code), Expires = now + Lifetime }, cancellationToken);
        return code;
    }
}
