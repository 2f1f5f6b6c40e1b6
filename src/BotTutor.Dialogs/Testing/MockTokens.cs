using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace BotTutor.Dialogs.Testing;

/// <summary>The token service of a script: its mocks. A mock with a code gives its token once the person has told the code.</summary>
internal sealed class MockTokens(IReadOnlyList<UserTokenBasicMock> mocks) : UserTokenClient
{
    private readonly HashSet<UserTokenBasicMock> _open = [.. mocks.Where(mock => mock.MagicCode is null)];

    public override Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken)
    {
        var mock = mocks.FirstOrDefault(candidate =>
            candidate.ConnectionName.Equals(connectionName, StringComparison.OrdinalIgnoreCase)
            && (candidate.UserId is null || candidate.UserId == userId)
            && (_open.Contains(candidate) || (magicCode is not null && candidate.MagicCode == magicCode)));
        if (mock is null)
        {
            return Task.FromResult<TokenResponse>(null!);
        }

        _open.Add(mock);
        return Task.FromResult(new TokenResponse(channelId, connectionName, mock.Token));
    }

    public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken) =>
        Task.FromResult(new SignInResource { SignInLink = $"https://fake.com/oauthsignin/{connectionName}" });

    public override Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken)
    {
        _open.RemoveWhere(mock => mock.ConnectionName.Equals(connectionName, StringComparison.OrdinalIgnoreCase));
        return Task.CompletedTask;
    }

    public override Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken) =>
        Task.FromResult<TokenStatus[]>([]);

    public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId, string connectionName, string[] resourceUrls, string channelId, CancellationToken cancellationToken) =>
        Task.FromResult(new Dictionary<string, TokenResponse>());

    public override Task<TokenResponse> ExchangeTokenAsync(
        string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken) =>
        Task.FromResult<TokenResponse>(null!);
}
