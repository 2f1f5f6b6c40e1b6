using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;

namespace BotTutor.Channels.Teams;

/// <summary>How the SDK proves that a request comes from the platform: its signature, issuer, audience, lifetime, the service's address and the channel that the key is endorsed for.</summary>
internal static class TeamsAuthentication
{
    private const string EmulatorMetadata = "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration";

    public static BotFrameworkAuthentication Create(TeamsOptions options, IHttpClientFactory clients, ILogger log) => BotFrameworkAuthenticationFactory.Create(
        channelService: null,
        validateAuthority: true,
        toChannelFromBotLoginUrl: TeamsTokens.AddressOf(options).AbsoluteUri,
        toChannelFromBotOAuthScope: options.Scope,
        toBotFromChannelTokenIssuer: options.Issuer,
        oAuthUrl: "https://api.botframework.com",
        toBotFromChannelOpenIdMetadataUrl: options.OpenIdMetadata.AbsoluteUri,
        toBotFromEmulatorOpenIdMetadataUrl: EmulatorMetadata,
        callerId: "urn:botframework:azure",
        new PasswordServiceClientCredentialFactory(options.AppId, options.Password, options.Tenant, clients.CreateClient(TeamsConnector.ClientName), log),
        new AuthenticationConfiguration(),
        clients,
        log);
}
