using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web.Connector;

/// <summary>Lets nobody write as the bot but the holder of the connector's token.</summary>
internal sealed class ConnectorGate(IOptions<WebOptions> options) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        BearerToken.Of(context.HttpContext.Request) is not { } token ? DirectLineError.Unauthorized()
        : !BearerToken.Equals(token, options.Value.ConnectorToken) ? DirectLineError.Forbidden("The token does not open the connector.")
        : await next(context);
}
