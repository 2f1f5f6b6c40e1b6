using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>Direct Line 3.0 under <c>/v3/directline</c>, as a visitor's page sees it.</summary>
public static class DirectLineEndpoints
{
    /// <summary>Wants <c>UseWebSockets</c> before it.</summary>
    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder routes)
    {
        var directLine = routes.MapGroup(WebAddress.Root).AddEndpointFilter<BusyStore>();
        GenerateToken.Map(directLine);
        RefreshToken.Map(directLine);
        ResumeConversation.Map(directLine);
        StartConversation.Map(directLine);
        ReconnectConversation.Map(directLine);
        ReadActivities.Map(directLine);
        PostActivity.Map(directLine);
        UploadFiles.Map(directLine);
        StreamActivities.Map(directLine);
        DownloadFile.Map(directLine);
        GetSession.Map(directLine);
        return routes;
    }
}
