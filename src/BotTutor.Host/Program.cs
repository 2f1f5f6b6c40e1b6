using BotTutor.Channels.Teams;
using BotTutor.Channels.Teams.Endpoints;
using BotTutor.Channels.Telegram;
using BotTutor.Channels.Telegram.Endpoints;
using BotTutor.Channels.Web;
using BotTutor.Channels.Web.Connector;
using BotTutor.Channels.Web.Endpoints;
using BotTutor.Conversation;
using BotTutor.Host;
using BotTutor.Host.Content;
using BotTutor.Host.Health;
using BotTutor.Host.Pages;
using BotTutor.Host.Security;
using BotTutor.Host.Selling;
using BotTutor.Storage;
using BotTutor.Turns;
using BotTutor.Turns.Cluster;

// Settings and pages lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseStaticWebAssets();

builder.AddTurnsCluster();
builder.Services
    .AddContent(builder.Environment)
    .AddStorage(builder.Configuration)
    .AddTurns()
    .AddConversation()
    .AddSellerInvitation()
    .AddWebChannel()
    .AddTelegramChannel()
    .AddTeamsChannel()
    .AddPages()
    .AddReadiness()
    .AddTelemetry(builder.Configuration);

var app = builder.Build();

app.UseSecurityHeaders();
app.UseWebSockets();

app.MapStaticAssets();
app.MapPages();
app.MapPictures();
app.MapDirectLine();
app.MapConnector();
app.MapTelegram();
app.MapTeams();
app.MapHealth();

try
{
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (StartFailure.Explain(failure) is { } explanation)
{
    await Console.Error.WriteLineAsync(explanation);
    return 1;
}
