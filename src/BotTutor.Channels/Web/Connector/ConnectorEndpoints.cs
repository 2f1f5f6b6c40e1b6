using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BotTutor.Channels.Web.Connector;

/// <summary>The conversations of the web chat under <c>/v3/conversations</c>, as a bot sees them.</summary>
public static class ConnectorEndpoints
{
    public static IEndpointRouteBuilder MapConnector(this IEndpointRouteBuilder routes)
    {
        var connector = routes.MapGroup("/v3/conversations");
        connector.AddEndpointFilter<RouteGroupBuilder, ConnectorGate>();
        SendActivity.Map(connector);
        UpdateActivity.Map(connector);
        DeleteActivity.Map(connector);
        GetMembers.Map(connector);
        return routes;
    }
}
