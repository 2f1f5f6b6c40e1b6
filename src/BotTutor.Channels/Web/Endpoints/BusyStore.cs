using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotTutor.Channels.Web.Endpoints;

/// <summary>Answers politely while nothing can be stored or read, such as on a full disk, and tells the operator why.</summary>
internal sealed partial class BusyStore(ILogger<BusyStore> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        try
        {
            return await next(context);
        }
        catch (Exception busy) when (busy is DbException or TimeoutException && !http.Response.HasStarted)
        {
            OutOfReach(log, http.Request.Method, http.Request.Path, busy);
            return DirectLineError.Busy(http.Request.Headers.AcceptLanguage.ToString().StartsWith("en", StringComparison.OrdinalIgnoreCase));
        }
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} was refused for the moment: the store is out of reach.")]
    private static partial void OutOfReach(ILogger log, string method, string path, Exception exception);
}
